package dev.ssotkit.proof.code;

import dev.ssotkit.proof.pool.ClassPool;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds out what the call sites call that Groovy's compiler keeps in an array for each class. Not thread-safe. */
final class CallSiteNames {

    private static final String ARRAY = "$getCallSiteArray";
    private static final String NAMES = "$createCallSiteArray_";

    private final ClassPool pool;
    private final Map<String, Map<Integer, String>> known = new HashMap<>();

    CallSiteNames(ClassPool pool) {
        this.pool = pool;
    }

    /** The names by index, where an instruction gets the array; null if it does anything else. */
    @Nullable
    Map<Integer, String> readAt(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                        && call.getOpcode() == Opcodes.INVOKESTATIC
                        && call.name.equals(ARRAY)
                ? known.computeIfAbsent(call.owner, this::read)
                : null;
    }

    private Map<Integer, String> read(String owner) {
        Map<Integer, String> names = new TreeMap<>();
        ClassNode type = pool.read(owner);
        if (type != null) {
            for (MethodNode method : type.methods) {
                if (method.name.startsWith(NAMES)) {
                    for (AbstractInsnNode instruction : method.instructions) {
                        if (instruction instanceof LdcInsnNode load && load.cst instanceof String name) {
                            Integer index = PushedNumbers.at(load.getPrevious());
                            names.put(index == null ? -1 : index, name);
                        }
                    }
                }
            }
        }
        return Map.copyOf(names);
    }
}
