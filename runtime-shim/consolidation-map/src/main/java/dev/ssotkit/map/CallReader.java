package dev.ssotkit.map;

import dev.ssotkit.map.grammar.ArgumentGrammar;
import dev.ssotkit.map.grammar.GrammarException;
import dev.ssotkit.map.grammar.Identifiers;
import dev.ssotkit.map.grammar.ParameterGrammar;
import dev.ssotkit.map.grammar.Signature;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a mapping of a line of {@code calls}; the canonical type is called where the right names no type. */
final class CallReader {

    private static final String LEFT = "com.acme.Type method(Types)";
    private static final String RIGHT = "method($1)";

    private CallReader() {}

    static CallMapping parse(String line, TypeName canonicalType) throws GrammarException {
        int arrow = line.indexOf("->");
        if (arrow < 0) {
            throw new GrammarException("has no `->`", "write `" + LEFT + " -> " + RIGHT + "`");
        }
        String left = line.substring(0, arrow).trim();
        String right = line.substring(arrow + 2).trim();
        if (left.isEmpty()) {
            throw new GrammarException("has nothing left of `->`", "write `" + LEFT + "` there");
        }
        if (right.isEmpty()) {
            throw new GrammarException("has nothing right of `->`", "write `" + RIGHT + "` there");
        }
        if (left.startsWith("new ")) {
            throw new GrammarException("has `new` left of `->`", "write `com.acme.Type <constructor>(Types)`");
        }
        Signature signature = Signature.parse(left, LEFT);
        TypeName type = type(signature);
        String method = method(signature.name());
        String inside = inside(signature, left);
        boolean any = inside.equals("..");
        List<ParameterType> parameters = any
                ? Collections.emptyList()
                : ParameterType.of(
                        ParameterGrammar.parse(inside, type.packageName().isEmpty()));
        int arguments = any ? Integer.MAX_VALUE : parameters.size();
        CallTarget target = target(right, arguments, canonicalType);
        return new CallMapping(type, method, any, parameters, target, line);
    }

    private static TypeName type(Signature signature) throws GrammarException {
        String type = signature.type();
        if (type == null) {
            throw new GrammarException("names no type left of `->`", "write `" + LEFT + "` there");
        }
        if (type.indexOf('*') >= 0 || type.contains("..")) {
            throw new GrammarException("has a wildcard in the type `" + type + "`", "write a line for each type");
        }
        return typeOrElse(type);
    }

    private static TypeName typeOrElse(String type) throws GrammarException {
        if (!TypeName.isTypeName(type)) {
            throw new GrammarException("has `" + type + "` where a type's name belongs", "write the type's full name");
        }
        return TypeName.of(type);
    }

    private static String method(String name) throws GrammarException {
        if (name.equals("<init>")) {
            throw new GrammarException("has `<init>`", "write `" + CallMapping.CONSTRUCTOR + "`");
        }
        if (name.indexOf('*') >= 0) {
            throw new GrammarException("has a wildcard in the method's name", "write a line for each method");
        }
        if (!name.equals(CallMapping.CONSTRUCTOR) && !Identifiers.isIdentifier(name)) {
            throw new GrammarException(
                    "has `" + name + "` where a method's name belongs",
                    "write the method's name or `" + CallMapping.CONSTRUCTOR + "`");
        }
        return name;
    }

    private static String inside(Signature signature, String left) throws GrammarException {
        String rest = signature.afterParenthesis();
        if (rest == null) {
            throw new GrammarException(
                    "has no parameters left of `->`",
                    "write `" + left + "(..)` for any parameters, or their types in parentheses");
        }
        return ParameterGrammar.inside(rest);
    }

    private static CallTarget target(String right, int arguments, TypeName canonicalType) throws GrammarException {
        if (right.startsWith("new ") || right.startsWith("new(") || right.contains(CallMapping.CONSTRUCTOR)) {
            throw new GrammarException("constructs right of `->`", "name the method that yields the instance");
        }
        Signature signature = Signature.parse(right, RIGHT);
        String name = signature.name();
        if (!Identifiers.isIdentifier(name)) {
            throw new GrammarException(
                    "has `" + name + "` where a method's name belongs", "write `" + RIGHT + "` right of `->`");
        }
        String written = signature.type();
        TypeName type = written == null ? canonicalType : typeOrElse(written);
        @Nullable String rest = signature.afterParenthesis();
        List<Argument> passed =
                rest == null ? Collections.emptyList() : Argument.of(new ArgumentGrammar(rest, arguments).parse());
        return new CallTarget(type, written != null, name, rest == null, passed);
    }
}
