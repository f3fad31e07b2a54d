package dev.ssotkit.map;

import dev.ssotkit.map.grammar.GrammarException;
import dev.ssotkit.map.grammar.Identifiers;
import dev.ssotkit.map.grammar.ParameterGrammar;
import dev.ssotkit.map.grammar.Signature;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an accessor of {@code new}, {@code method(Types)} or {@code Type method(Types)}; the canonical type declares it
 * where no type is written.
 */
final class AccessorReader {

    private static final String FORM = "method()` or `com.acme.Type method()";

    private AccessorReader() {}

    static Accessor parse(String text, TypeName canonicalType) throws GrammarException {
        if (text.isEmpty()) {
            throw new GrammarException("is empty", "write `" + FORM + "`, or `new` where only names move");
        }
        if (text.equals("new")) {
            return new Accessor(canonicalType, false, null, Collections.emptyList());
        }
        if (text.startsWith("new") && (text.startsWith("new ") || text.startsWith("new("))) {
            throw new GrammarException("is more than `new`", "write `new` alone");
        }
        Signature signature = Signature.parse(text, FORM);
        String type = signature.type();
        String name = signature.name();
        TypeName declaringType = type == null ? canonicalType : declaringType(type, name, canonicalType);
        if (!Identifiers.isIdentifier(name)) {
            throw new GrammarException("has `" + name + "` where a method's name belongs", "write `" + FORM + "`");
        }
        List<ParameterType> parameters = parameters(signature.afterParenthesis(), text, declaringType);
        return new Accessor(declaringType, !declaringType.equals(canonicalType), name, parameters);
    }

    private static TypeName declaringType(String written, String method, TypeName canonicalType)
            throws GrammarException {
        if (!TypeName.isTypeName(written)) {
            throw new GrammarException("has `" + written + "` where a type's name belongs", "write `" + FORM + "`");
        }
        TypeName type = TypeName.of(written);
        if (!type.equals(canonicalType) && written.equals(canonicalType.simpleName())) {
            // Written as in a declaration, with the result type before the name.
            throw new GrammarException(
                    "names `" + written + "` without its package",
                    "write `" + method + "()`: the canonical type goes without saying");
        }
        return type;
    }

    private static List<ParameterType> parameters(@Nullable String rest, String text, TypeName declaringType)
            throws GrammarException {
        if (rest == null) {
            throw new GrammarException("has no parentheses", "write `" + text + "()`");
        }
        String inside = ParameterGrammar.inside(rest);
        if (inside.equals("..")) {
            throw new GrammarException("has `..` for its parameters", "write the parameter types, or none");
        }
        return ParameterType.of(
                ParameterGrammar.parse(inside, declaringType.packageName().isEmpty()));
    }
}
