package dev.ssotkit.proof.term;

import dev.ssotkit.proof.pool.MemberReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Makes the terms of one comparison; equal ones are identical. Not thread-safe. */
public final class Terms {

    private record Key(Term.Kind kind, @Nullable Object payload, List<Term> operands) {}

    private final Map<Key, Term> made = new HashMap<>();
    private final Term undefined = of(Term.Kind.UNDEFINED, null, List.of(), 1, null);

    public Term undefined() {
        return undefined;
    }

    /** A constant: a boxed number, a string, or null. */
    public Term constant(@Nullable Object value) {
        int size = value instanceof Long || value instanceof Double ? 2 : 1;
        return of(Term.Kind.CONSTANT, value, List.of(), size, value instanceof String ? "Ljava/lang/String;" : null);
    }

    Term classLiteral(Type type) {
        return of(Term.Kind.CLASS, type, List.of(), 1, "Ljava/lang/Class;");
    }

    public Term operation(int opcode, int size, Term... operands) {
        return of(Term.Kind.OPERATION, opcode, List.of(operands), size, null);
    }

    /** A value whose cast nothing on the other side corresponds to: not the value itself. */
    public Term castOf(Term value, Type type) {
        return of(Term.Kind.OPERATION, type, List.of(value), 1, type.getDescriptor());
    }

    public Term field(MemberReference field, List<Term> operands) {
        return of(
                Term.Kind.FIELD,
                field,
                operands,
                Type.getType(field.descriptor()).getSize(),
                field.descriptor());
    }

    public Term loneArray(LoneArray array, List<Term> elements) {
        return of(Term.Kind.LONE_ARRAY, array, elements, 1, array.type().getDescriptor());
    }

    /** A term like another, made of something else. */
    public Term like(Term term, List<Term> operands) {
        return of(term.kind(), term.payload(), operands, term.getSize(), term.type(Side.BEFORE), term.type(Side.AFTER));
    }

    /** A term of any kind whose type, if known, is the same in the code of both sides. */
    public Term of(Term.Kind kind, @Nullable Object payload, List<Term> operands, int size, @Nullable String type) {
        return of(kind, payload, operands, size, type, type);
    }

    /** A symbol: an equal origin gives the same. */
    public Term symbol(Object origin, String words, int size, @Nullable String typeBefore, @Nullable String typeAfter) {
        return of(Term.Kind.SYMBOL, new SymbolName(origin, words, false), List.of(), size, typeBefore, typeAfter);
    }

    /** A symbol that is not null. */
    public Term object(Object origin, String words, @Nullable String typeBefore, @Nullable String typeAfter) {
        return of(Term.Kind.SYMBOL, new SymbolName(origin, words, true), List.of(), 1, typeBefore, typeAfter);
    }

    private Term of(
            Term.Kind kind,
            @Nullable Object payload,
            List<Term> operands,
            int size,
            @Nullable String typeBefore,
            @Nullable String typeAfter) {
        return made.computeIfAbsent(
                new Key(kind, payload, operands),
                key -> new Term(kind, payload, operands, size, typeBefore, typeAfter));
    }
}
