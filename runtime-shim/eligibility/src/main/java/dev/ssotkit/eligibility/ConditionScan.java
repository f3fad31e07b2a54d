package dev.ssotkit.eligibility;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the bodies that may call {@code wait}, {@code notify} or {@code notifyAll} on the object itself. Who calls such
 * an object may synchronise on it, and would synchronise on the facade while the canonical instance waits on itself.
 */
final class ConditionScan {

    private static final Set<String> CONDITIONS = Collections.unmodifiableSet(
            new HashSet<>(Arrays.asList("wait()V", "wait(J)V", "wait(JI)V", "notify()V", "notifyAll()V")));

    private final ConstantPool pool;
    private final byte[] bytes;
    private final String ownName;

    ConditionScan(ConstantPool pool, byte[] bytes, String ownName) {
        this.pool = pool;
        this.bytes = bytes;
        this.ownName = ownName;
    }

    static boolean isCondition(String signature) {
        return CONDITIONS.contains(signature);
    }

    /** The methods whose bodies may do so; most classes never name such a method, which is all that is looked at then. */
    Set<MethodHeader> find(List<MethodHeader> methods) {
        Set<MethodHeader> found = new HashSet<>();
        if (!pool.namesMember(CONDITIONS)) {
            return found;
        }
        Set<String> fields = new HashSet<>();
        int known;
        do {
            known = fields.size();
            for (MethodHeader method : methods) {
                if (method.hasCode()) {
                    Instructions code = Instructions.ofCode(bytes, method.code());
                    if (new SelfTracking(pool, ownName, fields, method, code).findsCondition()) {
                        found.add(method);
                    }
                }
            }
        } while (fields.size() > known);
        return found;
    }
}
