package dev.ssotkit.agent.transform;

import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.notice.LoggerCalls;
import dev.ssotkit.agent.transform.verify.RewriteVerifier;
import java.util.Arrays;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Has {@code LoggerFactory.getLogger(String)} tell the agent, before it returns, which logger the application got, and
 * make the one that the agent then asks for. No member is added, nothing else is changed.
 *
 * <p>It is made in that very method, and not by the agent, because log4j2 chooses the context by the caller next to it on
 * the stack: of another caller it might start one.
 */
final class LoggerFactoryEdit {
    static final String CLASS = "org/slf4j/LoggerFactory";
    private static final String LOGGER = "org/slf4j/Logger";
    private static final String METHOD = "getLogger";
    private static final String DESCRIPTOR = "(Ljava/lang/String;)Lorg/slf4j/Logger;";
    private static final int EXTRA_STACK = 9;

    private LoggerFactoryEdit() {}

    /** Null if the class is not of the form that all versions of SLF4J have had. */
    static byte @Nullable [] of(byte[] classFile) {
        EditedClass edited = new EditedClass(classFile);
        MethodNode method = getLogger(edited);
        if (method == null) {
            return null;
        }
        int result = method.maxLocals;
        boolean tells = false;
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (insn.getOpcode() == Opcodes.ARETURN) {
                method.instructions.insertBefore(insn, tell(method, result));
                tells = true;
            }
        }
        if (!tells) {
            return null;
        }
        method.maxLocals += 2;
        method.maxStack += EXTRA_STACK;
        edited.changed.add(method);
        byte[] rewritten = RewrittenClass.write(edited.reader, edited.owner, edited.changed);
        String problem = RewriteVerifier.check(rewritten, Collections.singleton(METHOD + DESCRIPTOR));
        return problem == null ? rewritten : null;
    }

    private static @Nullable MethodNode getLogger(EditedClass edited) {
        // Older class files have no class constants, and no SLF4J was ever compiled to one.
        if (!edited.owner.name.equals(CLASS) || (edited.owner.version & 0xffff) < Opcodes.V1_5) {
            return null;
        }
        for (MethodNode method : edited.owner.methods) {
            if (method.name.equals(METHOD) && method.desc.equals(DESCRIPTOR)) {
                boolean fits = (method.access & Opcodes.ACC_STATIC) != 0 && method.tryCatchBlocks.isEmpty();
                return fits ? method : null;
            }
        }
        return null;
    }

    /** Takes the logger that is about to be returned, and leaves it there, whatever happens meanwhile. */
    private static InsnList tell(MethodNode method, int result) {
        int name = result + 1;
        LabelNode start = new LabelNode();
        LabelNode end = new LabelNode();
        LabelNode done = new LabelNode();
        InsnList code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ASTORE, result));
        code.add(start);
        call(code, LoggerCalls.GOTTEN, new VarInsnNode(Opcodes.ALOAD, result));
        code.add(new TypeInsnNode(Opcodes.CHECKCAST, "java/lang/String"));
        code.add(new VarInsnNode(Opcodes.ASTORE, name));
        code.add(new VarInsnNode(Opcodes.ALOAD, name));
        code.add(new JumpInsnNode(Opcodes.IFNULL, done));
        call(
                code,
                LoggerCalls.MADE,
                new VarInsnNode(Opcodes.ALOAD, name),
                new MethodInsnNode(Opcodes.INVOKESTATIC, CLASS, METHOD, DESCRIPTOR, false));
        code.add(new InsnNode(Opcodes.POP));
        code.add(new JumpInsnNode(Opcodes.GOTO, done));
        code.add(end);
        code.add(frame(result, "java/lang/Throwable"));
        code.add(new InsnNode(Opcodes.POP));
        code.add(done);
        code.add(frame(result));
        code.add(new VarInsnNode(Opcodes.ALOAD, result));
        method.tryCatchBlocks.add(new TryCatchBlockNode(start, end, end, null));
        return code;
    }

    /** {@code SsotDispatcher.call(LoggerFactory.class, operation, null, null, new Object[] {argument})}. */
    private static void call(InsnList code, String operation, AbstractInsnNode... argument) {
        code.add(new LdcInsnNode(Type.getObjectType(CLASS)));
        code.add(new LdcInsnNode(operation));
        code.add(new InsnNode(Opcodes.ACONST_NULL));
        code.add(new InsnNode(Opcodes.ACONST_NULL));
        code.add(new InsnNode(Opcodes.ICONST_1));
        code.add(new TypeInsnNode(Opcodes.ANEWARRAY, "java/lang/Object"));
        code.add(new InsnNode(Opcodes.DUP));
        code.add(new InsnNode(Opcodes.ICONST_0));
        for (AbstractInsnNode insn : argument) {
            code.add(insn);
        }
        code.add(new InsnNode(Opcodes.AASTORE));
        code.add(LateCalls.dispatch());
    }

    /** Nothing is known but the logger: what follows needs nothing else. */
    private static FrameNode frame(int result, Object... stack) {
        Object[] locals = new Object[result + 1];
        Arrays.fill(locals, Opcodes.TOP);
        locals[result] = LOGGER;
        return new FrameNode(Opcodes.F_NEW, locals.length, locals, stack.length, stack);
    }
}
