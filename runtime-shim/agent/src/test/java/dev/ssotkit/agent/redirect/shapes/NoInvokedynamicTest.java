package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.start.AgentEntry;
import dev.ssotkit.fixtures.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What runs inside class loading needs no linking of its own: no lambdas, no concatenation by invokedynamic. */
class NoInvokedynamicTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "transform",
                "transform/gate",
                "transform/verify",
                "caller",
                "callee",
                "bytecode",
                "protocol",
                "dispatch",
                "runtime",
                "runtime/link",
                "runtime/hook",
                "runtime/facade",
                "runtime/canonical"
            })
    void is_in(String packageName) throws Exception {
        Path classes =
                ClassPath.of(AgentEntry.class).resolve("dev/ssotkit/agent").resolve(packageName);
        int scanned = 0;
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".class")) {
                    scan(Files.readAllBytes(file), found);
                    scanned++;
                }
            }
        }

        assertThat(scanned).isPositive();
        assertThat(found).isEmpty();
    }

    private static void scan(byte[] classFile, List<String> found) throws IOException {
        ClassReader reader = new ClassReader(classFile);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new MethodVisitor(Opcodes.ASM9) {
                            @Override
                            public void visitInvokeDynamicInsn(
                                    String operation, String type, Handle bootstrap, Object... arguments) {
                                found.add(reader.getClassName() + "." + name);
                            }
                        };
                    }
                },
                0);
    }
}
