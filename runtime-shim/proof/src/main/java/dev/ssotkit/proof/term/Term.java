package dev.ssotkit.proof.term;

import dev.ssotkit.proof.pool.MemberReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.analysis.Value;

/**
 * A value of which nothing is known but how it came about. Made by {@link Terms}, which makes equal ones one: two terms of
 * a side are the same value if they are identical.
 */
public final class Term implements Value {

    /** How a value comes about. */
    public enum Kind {
        /** A parameter, the result of an effect, or what meets where paths join. */
        SYMBOL,
        /** Allocated, and not constructed yet. */
        UNINITIALIZED,
        /** Nothing has been stored there. */
        UNDEFINED,
        /** A number, a string or null. */
        CONSTANT,
        /** A class literal; the payload is its type. */
        CLASS,
        /** A method type, method handle or dynamic constant. */
        LINKED_CONSTANT,
        /** What a field holds; the operands are the object, if any, and the time. */
        FIELD,
        /** What an array holds; the operands are array, index and time. */
        ELEMENT,
        /** A conversion, arithmetic or a comparison; the payload is the opcode. */
        OPERATION,
        /** A type test; the payload is the type. */
        INSTANCE_OF,
        /** A primitive in its box; the payload is the box. */
        BOX,
        /** An array that only one side has made so far; the payload is a {@link LoneArray}, the operands are its elements. */
        LONE_ARRAY,
        /** What one side only took out of a box, the operand; the payload tells when. */
        UNBOXED,
        /** The table through which a switch on an enum goes; the payload has the names. */
        SWITCH_TABLE,
        /** The array in which Groovy keeps what a class calls; the payload has the names by index. */
        CALL_SITES
    }

    private final Kind kind;
    private final @Nullable Object payload;
    private final List<Term> operands;
    private final int size;
    private final @Nullable String typeBefore;
    private final @Nullable String typeAfter;

    Term(
            Kind kind,
            @Nullable Object payload,
            List<Term> operands,
            int size,
            @Nullable String typeBefore,
            @Nullable String typeAfter) {
        this.kind = kind;
        this.payload = payload;
        this.operands = operands;
        this.size = size;
        this.typeBefore = typeBefore;
        this.typeAfter = typeAfter;
    }

    public Kind kind() {
        return kind;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it means the same whichever side it is a value of, and is never made one with what the other side has. */
    public boolean isAtom() {
        return switch (kind) {
            case SYMBOL, UNINITIALIZED, UNDEFINED, CONSTANT, CALL_SITES -> true;
            default -> false;
        };
    }

    /** Whether only one side has it, and with it what it is made of. */
    public boolean isOneSided() {
        return kind == Kind.LONE_ARRAY || kind == Kind.UNBOXED;
    }

    /** Whether it is known not to be null. */
    public boolean isObject() {
        return switch (kind) {
            case SYMBOL -> payload instanceof SymbolName name && name.isObject();
            case FIELD ->
                payload instanceof MemberReference field && field.name().startsWith("this$");
            case CONSTANT -> payload != null;
            case CLASS, UNINITIALIZED, BOX, LONE_ARRAY, SWITCH_TABLE, CALL_SITES -> true;
            default -> false;
        };
    }

    /** The int that it is; null if it is none that is known. */
    public @Nullable Integer number() {
        return kind == Kind.CONSTANT && payload instanceof Integer number ? number : null;
    }

    @Nullable
    public Object payload() {
        return payload;
    }

    public List<Term> operands() {
        return operands;
    }

    /** The descriptor of what it is declared as on one side; null if unknown. */
    @Nullable
    public String type(Side side) {
        return side == Side.BEFORE ? typeBefore : typeAfter;
    }

    @Override
    public int getSize() {
        return size;
    }

    @Override
    public String toString() {
        return TermWords.of(this);
    }
}
