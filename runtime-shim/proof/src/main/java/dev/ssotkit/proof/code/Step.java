package dev.ssotkit.proof.code;

import dev.ssotkit.proof.term.Term;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Where one side's execution stops for the other to come along. */
public sealed interface Step {

    /** The index of the instruction. */
    int at();

    /** Paths may meet here. */
    record Join(int at) implements Step {}

    /** Goes to {@code target} if the comparison holds, else to {@code otherwise}; both are indices. */
    record Branch(int at, int opcode, Term left, Term right, int target, int otherwise) implements Step {}

    /** Goes where the selector's key says; {@code targets} has no key that goes to {@code otherwise}. */
    record Choice(int at, Term selector, SortedMap<String, Integer> targets, int otherwise) implements Step {}

    /** Returns or throws. */
    record Exit(int at, boolean isThrow, @Nullable Term value) implements Step {}

    /** What others can observe, or the allocation of something that has an identity. */
    record Effect(int at, Kind kind, int opcode, Object what, List<Term> operands) implements Step {

        /** What {@link #what} is, and so what the effect is. */
        public enum Kind {
            /** A member reference; the first operand is the receiver, but for static methods. */
            CALL,
            /** A member reference to a constructor; the operands are its arguments. */
            CONSTRUCTION,
            /** An instruction. */
            DYNAMIC,
            /** A member reference; the last operand is the value. */
            FIELD_WRITE,
            /** An opcode. */
            ELEMENT_WRITE,
            /** The array's type; the operands are lengths. */
            ARRAY,
            /** A type. */
            CAST,
            /** An opcode. */
            MONITOR,
            /** A term that may be no value but an exception, where a handler waits for it. */
            RISK
        }
    }
}
