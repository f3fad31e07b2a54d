package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.PrimitiveConversions;
import dev.ssotkit.map.Argument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Chooses among methods of one name as the compiler would for the call that a {@code calls} line writes (JLS 15.12.2,
 * without its third phase: a line names the array of a variable-arity method itself).
 */
final class Overloads {

    private final Hierarchy hierarchy;
    private final List<Argument> arguments;
    private final List<String> parameters;

    /**
     * @param arguments what the line passes
     * @param parameters descriptors of the original method's parameters
     */
    Overloads(Hierarchy hierarchy, List<Argument> arguments, List<String> parameters) {
        this.hierarchy = hierarchy;
        this.arguments = arguments;
        this.parameters = parameters;
    }

    /** The one method to call, none, or several if the call is ambiguous. */
    List<Member> choose(List<Member> named) {
        for (boolean boxing : new boolean[] {false, true}) {
            List<Member> applicable = new ArrayList<>();
            for (Member candidate : named) {
                if (!candidate.method().has(Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC)
                        && isApplicable(candidate, boxing)) {
                    applicable.add(candidate);
                }
            }
            if (!applicable.isEmpty()) {
                return mostSpecific(applicable);
            }
        }
        return Collections.emptyList();
    }

    private boolean isApplicable(Member candidate, boolean boxing) {
        List<String> wanted = Descriptors.parameters(candidate.method().descriptor());
        if (wanted.size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!accepts(wanted.get(i), arguments.get(i), boxing)) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(String wanted, Argument argument, boolean boxing) {
        if (argument.kind() == Argument.Kind.NULL) {
            return Descriptors.isReference(wanted);
        }
        String given = Arguments.descriptor(argument, parameters);
        if (given.isEmpty()) {
            return false;
        }
        if (hierarchy.isAssignable(given, wanted)) {
            return true;
        }
        if (!boxing) {
            return false;
        }
        String box = PrimitiveConversions.box(given);
        if (box != null) {
            return hierarchy.isAssignable(Descriptors.ofClass(box), wanted);
        }
        String unboxed = Descriptors.isArray(given) ? null : PrimitiveConversions.unbox(Descriptors.className(given));
        return unboxed != null && hierarchy.isAssignable(unboxed, wanted);
    }

    private List<Member> mostSpecific(List<Member> applicable) {
        List<Member> best = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Member candidate : applicable) {
            boolean most = true;
            for (Member other : applicable) {
                most &= isAtLeastAsSpecific(candidate, other);
            }
            if (most && seen.add(Descriptors.parameterPart(candidate.method().descriptor()))) {
                best.add(candidate);
            }
        }
        return Collections.unmodifiableList(best.isEmpty() ? applicable : best);
    }

    private boolean isAtLeastAsSpecific(Member a, Member b) {
        List<String> ofA = Descriptors.parameters(a.method().descriptor());
        List<String> ofB = Descriptors.parameters(b.method().descriptor());
        for (int i = 0; i < ofA.size(); i++) {
            if (!hierarchy.isAssignable(ofA.get(i), ofB.get(i))) {
                return false;
            }
        }
        return true;
    }
}
