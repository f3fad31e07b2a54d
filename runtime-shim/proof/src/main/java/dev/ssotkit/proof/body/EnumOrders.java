package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.MemberOutline;
import dev.ssotkit.proof.pool.MemberReference;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** What tells in which order an enum declares its constants. */
final class EnumOrders {

    private static final Set<String> ASKED = Set.of("ordinal", "compareTo", "values");

    private EnumOrders() {}

    static boolean isAsked(MemberReference method) {
        return ASKED.contains(method.name());
    }

    /** Whether the enum of a call has other constants after, or the same in another order. */
    static boolean differ(Effect one, Effect other, Lockstep both) {
        String was = ((MemberReference) one.what()).owner();
        String is = ((MemberReference) other.what()).owner();
        return !was.equals(is)
                && !constants(was, both.sides().before())
                        .equals(constants(is, both.sides().after()));
    }

    private static List<String> constants(String type, ClassPool pool) {
        return pool.outline(type).stream()
                .flatMap(outline -> outline.fields().stream())
                .filter(field -> field.has(Opcodes.ACC_ENUM))
                .map(MemberOutline::name)
                .toList();
    }
}
