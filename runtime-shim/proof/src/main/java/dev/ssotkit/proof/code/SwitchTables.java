package dev.ssotkit.proof.code;

import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.term.SwitchTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds out what the tables stand for that compilers make: javac and ECJ for switches on enums, groovyc for calls. Not thread-safe. */
public final class SwitchTables {

    private static final String JAVAC = "$SwitchMap$";
    private static final String ECJ = "$SWITCH_TABLE$";

    private final ClassPool pool;
    private final CallSiteNames callSites;
    private final Map<String, Optional<SwitchTable>> known = new HashMap<>();

    public SwitchTables(ClassPool pool) {
        this.pool = pool;
        this.callSites = new CallSiteNames(pool);
    }

    /** The names of call sites that an instruction gets, by index; null if it gets none. */
    @Nullable
    Map<Integer, String> callSitesAt(AbstractInsnNode instruction) {
        return callSites.readAt(instruction);
    }

    /** The table that an instruction reads; null if it reads none. */
    @Nullable
    SwitchTable readAt(AbstractInsnNode instruction) {
        if (instruction instanceof FieldInsnNode field
                && field.getOpcode() == Opcodes.GETSTATIC
                && field.name.startsWith(JAVAC)) {
            return table(field.owner, field.name, "<clinit>");
        }
        if (instruction instanceof MethodInsnNode call
                && call.getOpcode() == Opcodes.INVOKESTATIC
                && call.name.startsWith(ECJ)) {
            return table(call.owner, call.name, call.name);
        }
        return null;
    }

    private @Nullable SwitchTable table(String owner, String name, String filledBy) {
        return known.computeIfAbsent(owner + " " + name, key -> Optional.ofNullable(read(owner, name, filledBy)))
                .orElse(null);
    }

    private @Nullable SwitchTable read(String owner, String name, String filledBy) {
        ClassNode type = pool.read(owner);
        if (type == null) {
            return null;
        }
        String enumName = "";
        Map<Integer, String> constants = new HashMap<>();
        for (MethodNode method : type.methods) {
            if (!method.name.equals(filledBy)) {
                continue;
            }
            boolean isOfThis = filledBy.equals(name);
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof FieldInsnNode field && field.name.startsWith(JAVAC)) {
                    isOfThis = field.name.equals(name);
                }
                AbstractInsnNode ordinal = next(instruction);
                Integer key = isConstantOf(instruction, ordinal) && isOfThis ? PushedNumbers.at(next(ordinal)) : null;
                if (key != null) {
                    enumName = ((FieldInsnNode) instruction).owner;
                    constants.put(key, ((FieldInsnNode) instruction).name);
                }
            }
        }
        return constants.isEmpty() ? null : new SwitchTable(enumName, Map.copyOf(constants));
    }

    private static boolean isConstantOf(AbstractInsnNode instruction, @Nullable AbstractInsnNode ordinal) {
        return instruction instanceof FieldInsnNode field
                && field.desc.equals("L" + field.owner + ";")
                && ordinal instanceof MethodInsnNode call
                && call.name.equals("ordinal");
    }

    private static @Nullable AbstractInsnNode next(@Nullable AbstractInsnNode instruction) {
        AbstractInsnNode next = instruction == null ? null : instruction.getNext();
        while (next != null && next.getOpcode() < 0) {
            next = next.getNext();
        }
        return next;
    }
}
