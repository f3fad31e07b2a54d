package dev.ssotkit.map.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the parameter types of an accessor or of the left of a {@code calls} line. */
public final class ParameterGrammar {

    private static final Set<String> PRIMITIVES = Collections.unmodifiableSet(
            new HashSet<>(Arrays.asList("boolean", "byte", "char", "short", "int", "long", "float", "double")));

    private ParameterGrammar() {}

    /** The text between the parentheses, given what follows the opening one. */
    public static String inside(String afterParenthesis) throws GrammarException {
        int end = afterParenthesis.indexOf(')');
        if (end < 0) {
            throw new GrammarException("has no closing parenthesis", "end its parameters with `)`");
        }
        String trailing = afterParenthesis.substring(end + 1).trim();
        if (!trailing.isEmpty()) {
            throw new GrammarException("has `" + trailing + "` after its parameters", "remove it");
        }
        return afterParenthesis.substring(0, end).trim();
    }

    /**
     * Reads parameters separated by commas.
     *
     * @param unqualifiedAllowed whether a class of the unnamed package can be meant
     */
    public static List<WrittenParameter> parse(String inside, boolean unqualifiedAllowed) throws GrammarException {
        if (inside.isEmpty()) {
            return Collections.emptyList();
        }
        if (inside.indexOf('<') >= 0) {
            throw new GrammarException(
                    "has type arguments in its parameters", "write erased types, `java.util.List` for a list of any");
        }
        String[] written = inside.split(",", -1);
        List<WrittenParameter> types = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            types.add(parseOne(written[i].trim(), i == written.length - 1, unqualifiedAllowed));
        }
        return Collections.unmodifiableList(types);
    }

    private static WrittenParameter parseOne(String written, boolean last, boolean unqualifiedAllowed)
            throws GrammarException {
        String element = written;
        int dimensions = 0;
        if (element.endsWith("...")) {
            if (!last) {
                throw new GrammarException("has `" + written + "` before another parameter", "`...` ends a list only");
            }
            element = element.substring(0, element.length() - 3).trim();
            dimensions++;
        }
        while (element.endsWith("[]")) {
            element = element.substring(0, element.length() - 2).trim();
            dimensions++;
        }
        if (PRIMITIVES.contains(element)) {
            return WrittenParameter.ofPrimitive(element, dimensions);
        }
        rejectNoType(element, written);
        if (JavaLang.declares(element)) {
            return WrittenParameter.ofClass("java.lang." + element, dimensions);
        }
        if (!unqualifiedAllowed && !TypeNameGrammar.isQualified(element)) {
            throw new GrammarException(
                    "names the parameter type `" + element + "` without its package", "write the type's full name");
        }
        return WrittenParameter.ofClass(element, dimensions);
    }

    private static void rejectNoType(String element, String written) throws GrammarException {
        if (TypeNameGrammar.accepts(element)) {
            return;
        }
        if (written.isEmpty()) {
            throw new GrammarException("has an empty parameter", "write a type between two commas");
        }
        if (written.indexOf('*') >= 0 || written.contains("..")) {
            throw new GrammarException(
                    "has the wildcard `" + written + "` among its parameters",
                    "write every parameter type; on the left of `->`, `(..)` alone stands for any");
        }
        if (element.indexOf(' ') >= 0) {
            throw new GrammarException(
                    "has the parameter `" + written + "`", "write its type only, no name and no modifier");
        }
        throw new GrammarException("has the parameter `" + written + "`, which is no type", "write its full name");
    }
}
