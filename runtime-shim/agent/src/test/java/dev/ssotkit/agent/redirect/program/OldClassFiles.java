package dev.ssotkit.agent.redirect.program;

import java.util.function.UnaryOperator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Class files of versions that no compiler at hand writes any more. */
public final class OldClassFiles {
    private OldClassFiles() {}

    /** Sources without lambdas, compiled for 8, are the same code in an older file. */
    public static UnaryOperator<byte[]> version(int version) {
        return classFile -> {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(classFile)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9, writer) {
                                @Override
                                public void visit(
                                        int compiled,
                                        int access,
                                        String name,
                                        String signature,
                                        String superName,
                                        String[] interfaces) {
                                    super.visit(version, access, name, signature, superName, interfaces);
                                }
                            },
                            (version & 0xffff) < Opcodes.V1_6 ? ClassReader.SKIP_FRAMES : 0);
            return writer.toByteArray();
        };
    }
}
