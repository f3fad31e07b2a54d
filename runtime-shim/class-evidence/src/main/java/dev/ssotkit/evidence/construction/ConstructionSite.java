package dev.ssotkit.evidence.construction;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class that constructs in one place, beside the class that it asks, so that it may call what its package may. It is
 * class file like any, and so an agent rewrites it.
 *
 * @param owner binary name of the class whose constructor or method is called
 * @param method its name; {@code <init>} for the constructor
 * @param descriptor of a method without parameters
 * @param isStatic whether it needs no object; an object that it needs is made by the owner's constructor without parameters
 * @param isPublic whether every member that it uses is; its class may not be
 */
public record ConstructionSite(
        String owner, String method, String descriptor, boolean isStatic, boolean isInterface, boolean isPublic) {
    private static final String CONSTRUCTOR = "<init>";
    private static final String NO_ARGUMENTS = "()V";

    /** The one method of the class: static, without parameters, returns an {@code Object}. */
    static final String YIELD = "yield";

    /** A constructor without parameters. */
    static ConstructionSite ofConstructor(String owner, boolean isPublic) {
        return new ConstructionSite(owner, CONSTRUCTOR, NO_ARGUMENTS, false, false, isPublic);
    }

    /** Whether it calls a constructor, and nothing else. */
    public boolean isConstructor() {
        return method.equals(CONSTRUCTOR);
    }

    /** The binary name of the class. */
    String className() {
        String name = isConstructor() ? "new" : method;
        return owner + "$$SingleSourceOfTruth$$" + name;
    }

    /** The class file. */
    byte[] classFile() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V11,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
                internal(className()),
                null,
                "java/lang/Object",
                null);
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, YIELD, "()Ljava/lang/Object;", null, null);
        code.visitCode();
        if (!isStatic) {
            code.visitTypeInsn(Opcodes.NEW, internal(owner));
            code.visitInsn(Opcodes.DUP);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, internal(owner), CONSTRUCTOR, NO_ARGUMENTS, false);
        }
        if (!isConstructor()) {
            int opcode = isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKEVIRTUAL;
            code.visitMethodInsn(opcode, internal(owner), method, descriptor, isInterface);
        }
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Whether what the method returns is an object. */
    static boolean yieldsObject(String descriptor) {
        return Type.getReturnType(descriptor).getSort() == Type.OBJECT;
    }

    private static String internal(String binaryName) {
        return binaryName.replace('.', '/');
    }
}
