package dev.ssotkit.rewrite.golden;

import dev.ssotkit.rewrite.ConsolidateManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrewrite.Recipe;

/**
 * Where sources name a legacy type, as their tokens alone tell: an opinion that owes nothing to the trees, the types
 * and the scope that the recipe decides by.
 */
final class LexicalUses {

    private final String simpleName;
    private final String name;
    private final Pattern use;

    private LexicalUses(String legacy, String canonical) {
        this.name = legacy.replace('$', '.');
        this.simpleName = name.substring(name.lastIndexOf('.') + 1);
        // Where the type itself stays, its constructions are the uses.
        this.use = Pattern.compile((legacy.equals(canonical) ? "\\bnew\\s+" : "\\b") + simpleName + "\\b");
    }

    /** {@code path:line} of every use outside the types' own definitions. */
    static Set<String> in(Map<String, String> sources, Recipe recipe) {
        Set<String> places = new TreeSet<>();
        for (Recipe entry : recipe.getRecipeList()) {
            if (entry instanceof ConsolidateManager consolidation) {
                String holder = holderOf(consolidation.getAccessor());
                for (String legacy : consolidation.getLegacyTypes()) {
                    LexicalUses uses = new LexicalUses(legacy, consolidation.getCanonicalType());
                    sources.forEach((path, text) -> {
                        if (!path.equals(holder)) {
                            uses.collect(path, code(text), places);
                        }
                    });
                }
            } else {
                places.addAll(in(sources, entry));
            }
        }
        return places;
    }

    // What the accessor's own class constructs is the instance.
    private static String holderOf(String accessor) {
        int space = accessor.indexOf(' ');
        return space < 0 ? "" : accessor.substring(0, space).replace('.', '/') + ".java";
    }

    // The code, each comment and literal replaced by as many blanks and line breaks.
    private static String code(String text) {
        StringBuilder code = new StringBuilder(text.length());
        while (code.length() < text.length()) {
            int start = code.length();
            int end = Math.min(endOfOther(text, start), text.length());
            if (end == start) {
                code.append(text.charAt(start));
            }
            for (int i = start; i < end; i++) {
                code.append(text.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        return code.toString();
    }

    private static int endOfOther(String text, int start) {
        if (text.startsWith("//", start)) {
            return text.indexOf('\n', start);
        }
        if (text.startsWith("/*", start)) {
            return text.indexOf("*/", start + 2) + 2;
        }
        char quote = text.charAt(start);
        if (quote != '"' && quote != '\'') {
            return start;
        }
        int end = start + 1;
        while (text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private void collect(String path, String code, Set<String> places) {
        if (!isMeantIn(code)) {
            return;
        }
        Matcher found = use.matcher(withoutDefinition(code));
        while (found.find()) {
            places.add(path + ":"
                    + (1
                            + code.substring(0, found.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()));
        }
    }

    private boolean isMeantIn(String code) {
        String qualifier = name.substring(0, name.lastIndexOf('.'));
        if (code.contains("import " + name + ";")) {
            return true;
        }
        boolean isShadowed = Pattern.compile("import\\s+[\\w.]+\\." + simpleName + ";")
                .matcher(code)
                .find();
        boolean isOwner = Pattern.compile("\\bclass " + qualifier.substring(qualifier.lastIndexOf('.') + 1) + "\\b")
                .matcher(code)
                .find();
        return !isShadowed && (isOwner || qualifier.equals("java.lang") || code.contains("package " + qualifier + ";"));
    }

    private String withoutDefinition(String code) {
        Matcher head = Pattern.compile("\\b(?:class|interface|enum)\\s+" + simpleName + "\\b[^{]*\\{")
                .matcher(code);
        if (!head.find()) {
            return code;
        }
        int depth = 1;
        int end = head.end();
        while (depth > 0) {
            char c = code.charAt(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        String body = code.substring(head.start(), end).replaceAll("[^\n]", " ");
        return code.substring(0, head.start()) + body + code.substring(end);
    }
}
