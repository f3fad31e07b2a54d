package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.map.ConsolidationMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Code that others wrote is what it is, also where every class file is another and all is compared. */
class PublishedLibrariesTest {

    private static final List<Path> LIBRARIES =
            ClassPath.libraries("assertj-core", "junit-jupiter", "asm", "snakeyaml");

    @TempDir
    Path folder;

    @Test
    void a_library_is_itself() throws IOException {
        ProofResult result = Proof.under(ConsolidationMap.of(List.of())).of(LIBRARIES, LIBRARIES, List.of());
        assertThat(result.differences()).isEmpty();
        assertThat(result.asBefore()).isGreaterThan(1_000);
    }

    @Test
    void a_library_without_what_debuggers_know_and_with_locals_elsewhere_is_itself() throws IOException {
        List<Path> rewritten = new ArrayList<>();
        for (Path library : LIBRARIES) {
            rewritten.add(folder.resolve(String.valueOf(library.getFileName())));
            rewrite(library, rewritten.get(rewritten.size() - 1));
        }
        ProofResult result = Proof.under(ConsolidationMap.of(List.of())).of(LIBRARIES, rewritten, List.of());
        assertThat(result.differences()).isEmpty();
        assertThat(result.asBefore()).isGreaterThan(1_000);
    }

    private static void rewrite(Path library, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(library.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path file = into.resolve(entry.getName());
                if (entry.getName().endsWith(".class")) {
                    Files.createDirectories(file.getParent());
                    ClassWriter written = new ClassWriter(0);
                    new ClassReader(zip.getInputStream(entry).readAllBytes())
                            .accept(new LocalsElsewhere(written), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                    Files.write(file, written.toByteArray());
                }
            }
        }
    }

    /** Leaves a gap between parameters and other locals. */
    private static final class LocalsElsewhere extends ClassVisitor {

        LocalsElsewhere(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            int receiver = (access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
            int parameters = (Type.getArgumentsAndReturnSizes(descriptor) >> 2) - 1 + receiver;
            return new MethodVisitor(api, super.visitMethod(access, name, descriptor, signature, thrown)) {
                @Override
                public void visitVarInsn(int opcode, int local) {
                    super.visitVarInsn(opcode, moved(local));
                }

                @Override
                public void visitIincInsn(int local, int increment) {
                    super.visitIincInsn(moved(local), increment);
                }

                @Override
                public void visitMaxs(int maxStack, int maxLocals) {
                    super.visitMaxs(maxStack, maxLocals + 3);
                }

                private int moved(int local) {
                    return local < parameters ? local : local + 3;
                }
            };
        }
    }
}
