package dev.ssotkit.agent.runtime.facade;

import dev.ssotkit.agent.dispatch.DispatcherName;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.agent.protocol.ForwardCall;
import dev.ssotkit.agent.protocol.OperationNames;
import dev.ssotkit.eligibility.Forwarding;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of the facades of an interface or an abstract type, which has no objects of its own: in the type's package
 * and loader, every method forwards. It has no constructor, for facades are allocated without one.
 */
final class GeneratedFacade {
    private static final String SUFFIX = "$ssot$Facade";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final Handle BOOTSTRAP = new Handle(
            Opcodes.H_INVOKESTATIC,
            DispatcherName.INTERNAL,
            DispatcherName.LINK,
            DispatcherName.LINK_DESCRIPTOR,
            false);

    private final Class<?> type;
    private final String name;
    private final int entry;
    private final ClassWriter writer = new ClassWriter(0);

    private GeneratedFacade(Class<?> type, int entry) {
        this.type = type;
        this.entry = entry;
        this.name = Type.getInternalName(type) + SUFFIX;
    }

    /** Null if the type declares a final method, which nobody can make forward. */
    static @Nullable Class<?> define(Class<?> type, int entry, List<Forwarding> forwardings, TrustedAccess access) {
        for (Forwarding forwarding : forwardings) {
            if (forwarding.method().isFinal()) {
                return null;
            }
        }
        Lookup lookup = access.in(type);
        try {
            return lookup.defineClass(new GeneratedFacade(type, entry).classFile(forwardings));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private byte[] classFile(List<Forwarding> forwardings) {
        boolean isInterface = type.isInterface();
        String superName = isInterface ? "java/lang/Object" : Type.getInternalName(type);
        String[] interfaces = isInterface ? new String[] {Type.getInternalName(type)} : new String[0];
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V11, access, name, null, superName, interfaces);
        writer.visitField(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC,
                        AddedNames.FIELD,
                        OBJECT,
                        null,
                        null)
                .visitEnd();
        for (Forwarding forwarding : forwardings) {
            method(forwarding);
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void method(Forwarding forwarding) {
        String descriptor = forwarding.method().descriptor();
        int access = forwarding.method().flags() & (Modifier.PUBLIC | Modifier.PROTECTED);
        MethodVisitor code = writer.visitMethod(access, forwarding.method().name(), descriptor, null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, AddedNames.FIELD, OBJECT);
        int local = 1;
        for (Type parameter : Type.getArgumentTypes(descriptor)) {
            code.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), local);
            local += parameter.getSize();
        }
        String forward = "(L" + name + ";" + OBJECT + descriptor.substring(1);
        code.visitInvokeDynamicInsn(
                OperationNames.FORWARD,
                forward,
                BOOTSTRAP,
                ForwardCall.of(entry, forwarding).constants());
        Type result = Type.getReturnType(descriptor);
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(Math.max(local + 1, 2), local);
        code.visitEnd();
    }
}
