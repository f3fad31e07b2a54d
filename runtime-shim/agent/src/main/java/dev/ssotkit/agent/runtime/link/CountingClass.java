package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.bytecode.Erasure;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of the objects that stand before the references of one class: hidden as that is, with its interfaces and
 * methods. Written with ASM, for Byte Buddy has no words for calls of method handles. Immutable.
 */
final class CountingClass {
    /** Makes a handle that counts of one that does not. */
    interface Counting {
        MethodHandle counting(MethodHandle method);
    }

    private static final String REPLACE = "writeReplace";
    private static final String NAME_SUFFIX = "$$Lambda$ssot";
    private static final String HANDLE = "Ljava/lang/invoke/MethodHandle;";
    private static final String CONSTRUCTOR = "(Ljava/lang/Object;" + HANDLE + "[" + HANDLE + ")V";

    /** The class of the references. */
    final Class<?> counted;

    private final MethodHandle constructor;
    private final MethodHandle replacement;
    private final MethodHandle[] targets;

    private CountingClass(
            Class<?> counted, MethodHandle constructor, MethodHandle replacement, MethodHandle[] targets) {
        this.counted = counted;
        this.constructor = constructor;
        this.replacement = replacement;
        this.targets = targets;
    }

    /**
     * Defines it beside the class that makes the references.
     *
     * @throws Throwable if this JDK has no hidden classes (before 15), or other references
     */
    static CountingClass of(Class<?> counted, Class<?> caller, TrustedAccess access, Counting counting)
            throws Throwable {
        List<Method> methods = new ArrayList<>();
        List<MethodHandle> targets = new ArrayList<>();
        for (Method method : counted.getDeclaredMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && !method.getName().equals(REPLACE)) {
                methods.add(method);
                targets.add(erased(counting.counting(access.lookup().unreflect(method))));
            }
        }
        Class<?> defined = hidden(access.in(caller), classFile(caller, counted, methods));
        MethodHandle constructor = access.lookup()
                .findConstructor(
                        defined,
                        MethodType.methodType(void.class, Object.class, MethodHandle.class, MethodHandle[].class));
        MethodHandle replacement = access.lookup().findVirtual(counted, REPLACE, MethodType.methodType(Object.class));
        return new CountingClass(counted, constructor, erased(replacement), targets.toArray(new MethodHandle[0]));
    }

    private static MethodHandle erased(MethodHandle target) {
        return target.asType(
                target.type().erase().changeReturnType(target.type().returnType()));
    }

    private static Class<?> hidden(Lookup lookup, byte[] classFile) throws ReflectiveOperationException {
        Class<?> option = Class.forName("java.lang.invoke.MethodHandles$Lookup$ClassOption");
        Object none = Array.newInstance(option, 0);
        Lookup defined = (Lookup) Lookup.class
                .getMethod("defineHiddenClass", byte[].class, boolean.class, none.getClass())
                .invoke(lookup, classFile, false, none);
        return defined.lookupClass();
    }

    Object around(Object reference) throws Throwable {
        return constructor.invoke(reference, replacement, targets);
    }

    private static byte[] classFile(Class<?> caller, Class<?> counted, List<Method> methods) {
        String name = Type.getInternalName(caller) + NAME_SUFFIX;
        List<String> interfaces = new ArrayList<>();
        for (Class<?> each : counted.getInterfaces()) {
            interfaces.add(Type.getInternalName(each));
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V11,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                "java/lang/Object",
                interfaces.toArray(new String[0]));
        field(writer, "reference", "Ljava/lang/Object;");
        field(writer, "replacement", HANDLE);
        field(writer, "targets", "[" + HANDLE);
        constructor(writer, name);
        replace(writer, name);
        for (int i = 0; i < methods.size(); i++) {
            forward(writer, name, methods.get(i), i);
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void field(ClassWriter writer, String field, String descriptor) {
        writer.visitField(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL | Opcodes.ACC_TRANSIENT, field, descriptor, null, null)
                .visitEnd();
    }

    private static void constructor(ClassWriter writer, String name) {
        MethodVisitor code = writer.visitMethod(0, "<init>", CONSTRUCTOR, null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        String[] fields = {"reference", "replacement", "targets"};
        Type[] types = Type.getArgumentTypes(CONSTRUCTOR);
        for (int i = 0; i < fields.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ALOAD, i + 1);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, fields[i], types[i].getDescriptor());
        }
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
    }

    /** What the reference itself would write. */
    private static void replace(ClassWriter writer, String name) {
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, REPLACE, "()Ljava/lang/Object;", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, "replacement", HANDLE);
        loadReference(code, name);
        invoke(code, "(Ljava/lang/Object;)Ljava/lang/Object;");
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
    }

    private static void forward(ClassWriter writer, String name, Method method, int index) {
        String descriptor = Type.getMethodDescriptor(method);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, method.getName(), descriptor, null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, "targets", "[" + HANDLE);
        code.visitIntInsn(Opcodes.SIPUSH, index);
        code.visitInsn(Opcodes.AALOAD);
        loadReference(code, name);
        int local = 1;
        for (Type type : Type.getArgumentTypes(descriptor)) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
        Type result = Type.getReturnType(descriptor);
        invoke(code, Erasure.withReceiver(descriptor, result.getDescriptor()));
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
    }

    private static void loadReference(MethodVisitor code, String name) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, "reference", "Ljava/lang/Object;");
    }

    private static void invoke(MethodVisitor code, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/invoke/MethodHandle", "invokeExact", descriptor, false);
    }
}
