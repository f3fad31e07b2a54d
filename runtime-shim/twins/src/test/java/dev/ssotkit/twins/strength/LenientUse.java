package dev.ssotkit.twins.strength;

import dev.ssotkit.rewrite.table.UseStatus;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The one class that every blocked use is made of, with a constructor that asks first. */
final class LenientUse {

    static final String NAME = "dev.ssotkit.rewrite.internal.plan.Use";

    private LenientUse() {}

    static byte[] of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                        return name.equals("<init>") ? asking(method, descriptor) : method;
                    }
                },
                0);
        return writer.toByteArray();
    }

    // The reason is the string that follows the status.
    private static MethodVisitor asking(MethodVisitor method, String descriptor) {
        Type status = Type.getType(UseStatus.class);
        int local = 1;
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            if (argument.equals(status)) {
                break;
            }
            local += argument.getSize();
        }
        int at = local;
        return new MethodVisitor(Opcodes.ASM9, method) {
            @Override
            public void visitCode() {
                super.visitCode();
                super.visitVarInsn(Opcodes.ALOAD, at);
                super.visitVarInsn(Opcodes.ALOAD, at + 1);
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        Type.getInternalName(PassingReasons.class),
                        "statusOf",
                        Type.getMethodDescriptor(status, status, Type.getType(String.class)),
                        false);
                super.visitVarInsn(Opcodes.ASTORE, at);
            }
        };
    }
}
