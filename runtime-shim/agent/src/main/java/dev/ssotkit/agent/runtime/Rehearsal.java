package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.dispatch.DispatcherName;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.execution.OwnStack;
import dev.ssotkit.agent.protocol.CanonicalMember;
import dev.ssotkit.agent.protocol.OperationNames;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Links and runs places that do nothing, before the application links and runs real ones: what the JDK and the agent
 * initialise on that way is then initialised on a stack that does not end, and an application that comes along where its
 * own does (JLS 12.4.2) breaks none of those classes for the rest of the JVM. Thread-safe.
 */
public final class Rehearsal implements Consumer<ClassLoader> {
    private static final String OWNER = Rehearsal.class.getName().replace('.', '/') + '$';
    private static final String RUN = "run";
    private static final String NOTHING = "()V";
    private static final Object[] CONSTANTS = {0, "", 0, "", 0, "", 0, "", 0, "", 0, "", 0, "", 0};
    /** By the number of their constants the JDK calls bootstrap methods in different ways. */
    private static final int MEMBER = 2;

    private static final int CONSTRUCTOR = 5;

    private final AtomicBoolean begun = new AtomicBoolean();

    /**
     * Called when a class has been rewritten; does it the first time.
     *
     * @param loader the class's, which then knows the dispatcher, too: else asking it would take some of the stack on
     *     which the class runs for the first time
     */
    @Override
    public void accept(ClassLoader loader) {
        if (!OwnStack.isCurrent()) {
            introduce(loader);
        }
        if (begun.compareAndSet(false, true)) {
            OwnStack.elsewhere(new Runnable() {
                @Override
                public void run() {
                    play("Places");
                    OwnRights.rehearse(new Supplier<Boolean>() {
                        @Override
                        public Boolean get() {
                            return play("DeferredPlaces");
                        }
                    });
                }
            });
        }
    }

    private static void introduce(ClassLoader loader) {
        try {
            Class.forName(DispatcherName.INTERNAL.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            // A place of its will say so.
        }
    }

    private static boolean play(String name) {
        try {
            Lookup lookup = MethodHandles.lookup();
            MethodHandle run =
                    lookup.findStatic(lookup.defineClass(places(OWNER + name)), RUN, MethodType.methodType(void.class));
            run.invokeExact();
            return true;
        } catch (Throwable e) {
            Warnings.once("rehearsal", "cannot prepare for stacks that end (" + e + "); redirection goes on", e);
            return false;
        }
    }

    private static byte[] places(String owner) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V11, Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC, owner, null, "java/lang/Object", null);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, RUN, NOTHING, null, null);
        code.visitCode();
        place(code, NOTHING, 1);
        place(code, NOTHING, MEMBER);
        code.visitInsn(Opcodes.ACONST_NULL);
        place(code, "(Ljava/lang/Object;)Z", CONSTRUCTOR);
        code.visitInsn(Opcodes.POP);
        code.visitInsn(Opcodes.ACONST_NULL);
        place(code, "(Ljava/lang/Object;)Ljava/lang/Object;", CONSTANTS.length);
        code.visitInsn(Opcodes.POP);
        for (CanonicalMember.Event event : CanonicalMember.Event.values()) {
            tell(code, owner, event);
        }
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(2, 0);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void tell(MethodVisitor code, String owner, CanonicalMember.Event event) {
        code.visitLdcInsn(Type.getObjectType(owner));
        code.visitLdcInsn(CanonicalMember.of(CanonicalMember.REHEARSED, CanonicalMember.Kind.ACCESSOR, event));
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                DispatcherName.INTERNAL,
                DispatcherName.TELL,
                DispatcherName.TELL_DESCRIPTOR,
                false);
        code.visitInsn(Opcodes.POP);
    }

    private static void place(MethodVisitor code, String descriptor, int constants) {
        code.visitInvokeDynamicInsn(
                OperationNames.REHEARSE,
                descriptor,
                new Handle(
                        Opcodes.H_INVOKESTATIC,
                        DispatcherName.INTERNAL,
                        DispatcherName.LINK,
                        DispatcherName.LINK_DESCRIPTOR,
                        false),
                Arrays.copyOf(CONSTANTS, constants));
    }
}
