package dev.ssotkit.proof.term;

import dev.ssotkit.proof.pool.MemberReference;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Values in a reviewer's words. */
public final class TermWords {

    private static final int LONGEST = 60;
    private static final int DEEPEST = 3;

    private TermWords() {}

    static String of(Term term) {
        String words = words(term, 0);
        return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
    }

    private static String words(Term term, int depth) {
        if (depth > DEEPEST) {
            return "…";
        }
        Object payload = term.payload();
        return switch (term.kind()) {
            case SYMBOL -> payload instanceof SymbolName name ? name.words() : "a value";
            case UNINITIALIZED -> "an object under construction";
            case UNDEFINED -> "nothing";
            case CONSTANT -> constant(payload);
            case CLASS -> payload instanceof Type type ? type.getClassName() + ".class" : "a class literal";
            case LINKED_CONSTANT -> String.valueOf(payload);
            case FIELD ->
                payload instanceof MemberReference field
                        ? "the field " + simpleName(field.owner()) + "." + field.name()
                        : "a field";
            case ELEMENT -> "an element of " + words(term.operands().get(0), depth + 1);
            case OPERATION -> operation(term, depth);
            case INSTANCE_OF ->
                "whether " + words(term.operands().get(0), depth + 1) + " is a "
                        + (payload instanceof Type type ? type.getClassName() : payload);
            case LONE_ARRAY -> "an array";
            case UNBOXED -> words(term.operands().get(0), depth + 1) + " out of its box";
            case BOX -> words(term.operands().get(0), depth + 1) + " in a box";
            case CALL_SITES -> "the calls of a class";
            case SWITCH_TABLE -> "the constants of an enum";
        };
    }

    private static String constant(@Nullable Object value) {
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }

    private static String operation(Term term, int depth) {
        StringBuilder words = new StringBuilder("(" + "operation " + term.payload());
        term.operands().forEach(operand -> words.append(' ').append(words(operand, depth + 1)));
        return words.append(')').toString();
    }

    public static String simpleName(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1);
    }
}
