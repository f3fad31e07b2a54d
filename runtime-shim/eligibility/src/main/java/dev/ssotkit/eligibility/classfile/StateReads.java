package dev.ssotkit.eligibility.classfile;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Which code of a class reads its objects' fields without being called on an object that may have none: through private
 * methods, the bodies of lambdas, and what compilers add for the classes around it, too. Immutable.
 */
final class StateReads {

    static final StateReads NONE = new StateReads("");

    private static final String INITIALISER = "<clinit>()V";
    private static final int CLASS_CONSTANT = 7;

    /** Internal name. */
    final String owner;
    /** Name and descriptor of each method that reads a field, itself or through others that only the class can call. */
    private final Set<String> reading = new HashSet<>();
    /** Those that do so themselves. */
    private final Set<String> direct = new HashSet<>();
    /** What nobody calls but the class and those it shares private members with (JVMS 5.4.4). */
    private final Set<String> hidden = new HashSet<>();

    private StateReads(String owner) {
        this.owner = owner;
    }

    static StateReads in(ClassNode type) {
        StateReads reads = new StateReads(type.name);
        Map<String, Set<String>> callers = new HashMap<>();
        for (MethodNode method : type.methods) {
            if (isHidden(method)) {
                reads.hidden.add(method.name + method.desc);
            }
        }
        Deque<String> pending = new ArrayDeque<>();
        for (MethodNode method : type.methods) {
            String signature = method.name + method.desc;
            for (AbstractInsnNode instruction : method.instructions) {
                if (reads.isField(instruction) && reads.direct.add(signature)) {
                    pending.add(signature);
                }
                for (String called : reads.hiddenIn(instruction)) {
                    Set<String> known = callers.get(called);
                    if (known == null) {
                        known = new HashSet<>();
                        callers.put(called, known);
                    }
                    known.add(signature);
                }
            }
        }
        while (!pending.isEmpty()) {
            String signature = pending.remove();
            if (reads.reading.add(signature)) {
                pending.addAll(callers.getOrDefault(signature, Collections.emptySet()));
            }
        }
        return reads;
    }

    private static boolean isHidden(MethodNode method) {
        return !method.name.equals("<init>")
                && ((method.access & Opcodes.ACC_PRIVATE) != 0 || isAccessor(method.name, method.access));
    }

    /** What compilers add so that classes around it reach private members, which nobody else calls. */
    static boolean isAccessor(String name, int access) {
        int flags = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        return (access & flags) == flags && name.startsWith("access$");
    }

    /**
     * Whether a static method reads fields, of whatever object it gets or has. One that hands out an object of the class,
     * and gets nothing, is redirected itself: what it does with that object in private methods is seldom done.
     */
    boolean isInStatic(String signature) {
        return signature.endsWith("()L" + owner + ";") ? direct.contains(signature) : reading.contains(signature);
    }

    boolean isInInitialiser() {
        return reading.contains(INITIALISER);
    }

    /** Whether it reads a field, or calls or hands out what does. */
    boolean isRead(AbstractInsnNode instruction) {
        if (isField(instruction)) {
            return true;
        }
        for (String signature : hiddenIn(instruction)) {
            if (reading.contains(signature)) {
                return true;
            }
        }
        return false;
    }

    private boolean isField(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.GETFIELD && ((FieldInsnNode) instruction).owner.equals(owner);
    }

    private Set<String> hiddenIn(AbstractInsnNode instruction) {
        Set<String> found = new HashSet<>();
        if (instruction instanceof MethodInsnNode) {
            MethodInsnNode call = (MethodInsnNode) instruction;
            if (call.owner.equals(owner)) {
                found.add(call.name + call.desc);
            }
        } else if (instruction instanceof InvokeDynamicInsnNode) {
            addHandles(((InvokeDynamicInsnNode) instruction).bsmArgs, found);
        } else if (instruction instanceof LdcInsnNode) {
            addHandles(new Object[] {((LdcInsnNode) instruction).cst}, found);
        }
        found.retainAll(hidden);
        return found;
    }

    private void addHandles(Object[] constants, Set<String> found) {
        for (Object constant : constants) {
            if (constant instanceof Handle && ((Handle) constant).getOwner().equals(owner)) {
                found.add(((Handle) constant).getName() + ((Handle) constant).getDesc());
            } else if (constant instanceof ConstantDynamic) {
                ConstantDynamic dynamic = (ConstantDynamic) constant;
                Object[] arguments = new Object[dynamic.getBootstrapMethodArgumentCount()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = dynamic.getBootstrapMethodArgument(i);
                }
                addHandles(arguments, found);
            }
        }
    }

    /** Most classes around another do not name it, and need not be read. */
    boolean mayBeIn(ClassReader type) {
        char[] buffer = new char[type.getMaxStringLength()];
        for (int i = 1; i < type.getItemCount(); i++) {
            int item = type.getItem(i);
            if (item > 0 && type.readByte(item - 1) == CLASS_CONSTANT && owner.equals(type.readUTF8(item, buffer))) {
                return true;
            }
        }
        return false;
    }
}
