package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.map.text.LineCounter;
import dev.ssotkit.map.text.NameInText;
import dev.ssotkit.map.text.NamesInCode;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSP. Directives and {@code useBean} name classes as any XML does; scriptlets, expressions and what is asked of a
 * bean are code that nobody attributes.
 */
final class JspPage {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private final String text;
    private final List<JspPart> parts;
    // By where they start.
    private final NavigableMap<Integer, List<NameInText>> names = new TreeMap<>();
    private final LineCounter lines;
    private final Map<Integer, Set<TypeKey>> typesByElement = new HashMap<>();
    private final Map<String, Set<TypeKey>> beans = new HashMap<>();

    /** @param isIncluded whether imports of other pages hold in this one */
    JspPage(String text, boolean isXml, NamesInCode wanted, boolean isIncluded) {
        this.text = text;
        this.parts = JspLexer.parts(text, isXml);
        boolean includes = parts.stream().anyMatch(part -> part.tag().equals("include"));
        for (NameInText name : isIncluded || includes ? wanted.inPart(text) : wanted.in(text)) {
            names.computeIfAbsent(name.start(), start -> new ArrayList<>()).add(name);
        }
        this.lines = new LineCounter(text);
    }

    /** Where code in the page uses one of the classes, by its name or through a bean; each line once. */
    Set<CodeUse> codeUses() {
        Set<CodeUse> uses = new LinkedHashSet<>();
        if (!names.isEmpty()) {
            readBeans();
            parts.forEach(part -> addUses(part, uses));
        }
        return uses;
    }

    private void addUses(JspPart part, Set<CodeUse> uses) {
        boolean isCode = part.kind() == JspPart.Kind.CODE || part.kind() == JspPart.Kind.EXPRESSION;
        if (isCode || isSuperclass(part)) {
            namesIn(part).forEach(name -> uses.add(new CodeUse(TypeKey.of(name.key()), name.line())));
        }
        boolean asksBean = part.kind() == JspPart.Kind.ATTRIBUTE
                && part.attribute().equals("name")
                && part.isOfAction()
                && !typesByElement.containsKey(part.element());
        if (isCode || asksBean) {
            Matcher words = WORD.matcher(text).region(part.start(), part.end());
            while (words.find()) {
                Set<TypeKey> types = beans.getOrDefault(words.group(), Set.of());
                int line = types.isEmpty() ? 0 : lines.lineOf(words.start());
                types.forEach(key -> uses.add(new CodeUse(key, line)));
            }
        }
    }

    // The class of the page is to extend it.
    private static boolean isSuperclass(JspPart part) {
        return part.tag().equals("page") && part.attribute().equals("extends");
    }

    private List<NameInText> namesIn(JspPart part) {
        return names.subMap(part.start(), part.end()).values().stream()
                .flatMap(List::stream)
                .filter(name -> name.end() <= part.end())
                .toList();
    }

    private void readBeans() {
        List<JspPart> attributes = parts.stream()
                .filter(part -> part.kind() == JspPart.Kind.ATTRIBUTE)
                .toList();
        for (JspPart part : attributes) {
            if (!part.attribute().equals("import")) {
                namesIn(part).stream()
                        .filter(name -> !name.isSimple())
                        .forEach(name -> typesByElement
                                .computeIfAbsent(part.element(), element -> new TreeSet<>())
                                .add(TypeKey.of(name.key())));
            }
        }
        for (JspPart part : attributes) {
            if (part.isIdentifier() && typesByElement.containsKey(part.element())) {
                beans.computeIfAbsent(text.substring(part.start(), part.end()).strip(), id -> new TreeSet<>())
                        .addAll(typesByElement.get(part.element()));
            }
        }
    }
}
