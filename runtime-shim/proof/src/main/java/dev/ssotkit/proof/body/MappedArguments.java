package dev.ssotkit.proof.body;

import dev.ssotkit.map.Argument;
import dev.ssotkit.map.resolution.Phase;
import dev.ssotkit.proof.correspondence.MappedTarget;
import dev.ssotkit.proof.term.LoneArray;
import dev.ssotkit.proof.term.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Whether the arguments of a mapped call are those that the map passes on, converted as the compiler does (JLS 5.3). */
final class MappedArguments {

    private final MappedTarget target;
    private final Type[] parameters;
    private final Lockstep both;
    private final boolean isLinkedLater;

    /** @param isLinkedLater whether arguments are converted while the program runs, and not by the compiler */
    MappedArguments(MappedTarget target, Type[] parameters, Lockstep both, boolean isLinkedLater) {
        this.target = target;
        this.parameters = parameters;
        this.both = both;
        this.isLinkedLater = isLinkedLater;
    }

    /**
     * Compares.
     *
     * @param given the arguments of the original
     * @param taken those of the call that stands in its place
     */
    boolean areSame(List<Term> given, List<Term> taken) {
        List<Argument> wanted = target.arguments();
        boolean isVariable = target.phase() == Phase.VARIABLE_ARITY;
        int fixed = isVariable ? parameters.length - 1 : parameters.length;
        if (taken.size() != parameters.length || (isVariable ? wanted.size() < fixed : wanted.size() != fixed)) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            if (!isSame(wanted.get(i), given, taken.get(i), parameters[i])) {
                return false;
            }
        }
        return !isVariable || areElements(wanted.subList(fixed, wanted.size()), given, taken.get(fixed));
    }

    private boolean areElements(List<Argument> wanted, List<Term> given, Term array) {
        List<Term> elements = array.operands();
        Type type = parameters[parameters.length - 1];
        if (!(array.payload() instanceof LoneArray lone)
                || !lone.type().equals(type)
                || elements.size() != wanted.size()) {
            return false;
        }
        Type element = Type.getType(type.getDescriptor().substring(1));
        for (int i = 0; i < wanted.size(); i++) {
            if (!isSame(wanted.get(i), given, elements.get(i), element)) {
                return false;
            }
        }
        both.pending().remove(array);
        // Whoever has it sees what is written into it from here on.
        both.after().replace(array, both.terms().undefined());
        return true;
    }

    private boolean isSame(Argument wanted, List<Term> given, Term taken, Type parameter) {
        if (wanted.isParameter()) {
            Term original = given.get(wanted.parameterIndex());
            // What is constant the compiler converts itself (JLS 15.29).
            boolean isConverted = original.is(Term.Kind.CONSTANT)
                    && taken == both.terms().constant(asParameter(original.payload(), parameter));
            return isConverted || isSame(original, taken);
        }
        Term literal = both.terms().constant(asParameter(wanted.value(), parameter));
        return taken == literal
                || (isLinkedLater && taken == both.terms().constant(asOnStack(wanted.value())))
                || (taken.is(Term.Kind.BOX)
                        && taken.operands().get(0) == both.terms().constant(asOnStack(wanted.value())));
    }

    private boolean isSame(Term given, Term taken) {
        if (both.equality().areSame(given, taken)) {
            return true;
        }
        if (taken.is(Term.Kind.UNBOXED) && isSame(given, taken.operands().get(0))) {
            both.pending().remove(taken);
            return true;
        }
        boolean isConverted = taken.is(Term.Kind.BOX)
                || (taken.is(Term.Kind.OPERATION)
                        && taken.payload() instanceof Integer opcode
                        && Widening.isOne(opcode));
        return isConverted && isSame(given, taken.operands().get(0));
    }

    /** A literal as byte code has it: what is no wider number is an int. */
    private static @Nullable Object asOnStack(@Nullable Object literal) {
        if (literal instanceof Boolean value) {
            return value ? 1 : 0;
        }
        return literal instanceof Character value ? (Object) (int) value : literal;
    }

    private static @Nullable Object asParameter(@Nullable Object literal, Type parameter) {
        Object value = asOnStack(literal);
        return value instanceof Number number ? Widening.constant(number, parameter) : value;
    }
}
