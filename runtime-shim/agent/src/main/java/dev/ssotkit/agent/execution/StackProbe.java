package dev.ssotkit.agent.execution;

import java.lang.invoke.MethodHandles;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes methods that do nothing in a frame of a given size. The interpreter compares the whole of a frame with what is
 * left of the stack before it enters a method; a compiler would drop locals that nobody uses, but HotSpot's leave a
 * method alone that is longer than 8,000 bytes.
 */
final class StackProbe {
    private static final int BYTES_OF_A_LOCAL = 8;
    private static final int NOT_COMPILED = 8_001;
    private static final String RUN = "run";
    private static final String NOTHING = "()V";
    private static final String CONSTRUCTOR = "<init>";
    private static final String OBJECT = "java/lang/Object";

    private StackProbe() {}

    /** What throws a {@link StackOverflowError} where so much is not left. */
    static Runnable of(int kilobytes) {
        try {
            return (Runnable) MethodHandles.lookup()
                    .defineClass(classFile(kilobytes))
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] classFile(int kilobytes) {
        String name = StackProbe.class.getName().replace('.', '/') + "$Of" + kilobytes;
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V11,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                OBJECT,
                new String[] {"java/lang/Runnable"});
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, CONSTRUCTOR, NOTHING, null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, NOTHING, false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(1, 1);
        constructor.visitEnd();
        MethodVisitor run = writer.visitMethod(Opcodes.ACC_PUBLIC, RUN, NOTHING, null, null);
        Label end = new Label();
        run.visitCode();
        run.visitJumpInsn(Opcodes.GOTO, end);
        run.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        for (int i = 0; i < NOT_COMPILED; i++) {
            run.visitInsn(Opcodes.NOP);
        }
        run.visitLabel(end);
        run.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        run.visitInsn(Opcodes.RETURN);
        run.visitMaxs(0, kilobytes * 1024 / BYTES_OF_A_LOCAL);
        run.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
