package dev.ssotkit.map.shape;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks for calls of {@code wait}, {@code notify} and {@code notifyAll} in a body. Callers of an object that does so may
 * synchronise on it, and would synchronise on the facade while the canonical instance waits on itself.
 */
final class ConditionScan {

    private static final Set<String> CONDITIONS = Collections.unmodifiableSet(
            new HashSet<>(Arrays.asList("wait()V", "wait(J)V", "wait(JI)V", "notify()V", "notifyAll()V")));
    private static final int INVOKEVIRTUAL = 0xb6;

    private final ConstantPool pool;
    private final Instructions instructions;

    /** @param code where the contents of the Code attribute start (JVMS 4.7.3) */
    ConditionScan(ConstantPool pool, byte[] bytes, int code) {
        this.pool = pool;
        this.instructions = Instructions.ofCode(bytes, code);
    }

    boolean finds() {
        while (instructions.next()) {
            if (instructions.opcode() == INVOKEVIRTUAL
                    && CONDITIONS.contains(pool.memberSignature(instructions.operand()))) {
                return true;
            }
        }
        return false;
    }
}
