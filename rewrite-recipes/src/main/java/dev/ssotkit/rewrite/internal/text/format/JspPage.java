package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.rewrite.internal.index.Mentions;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openrewrite.xml.XmlVisitor;
import org.openrewrite.xml.tree.Xml;

/**
 * A JSP. Directives and {@code useBean} name classes as any XML does; scriptlets, expressions and what is asked of a
 * bean are code that nobody attributes.
 */
final class JspPage {

    private static final Pattern NO_IDENTIFIER = Pattern.compile("[^\\p{L}\\p{N}_$]+");

    private final Xml.Document page;
    private final Set<String> simpleNames = new HashSet<>();
    private final Set<TypeKey> keys;

    JspPage(Xml.Document page, Set<TypeKey> keys) {
        this.page = page;
        this.keys = Mentions.in(page, keys);
        this.keys.forEach(key -> simpleNames.add(key.simpleName()));
    }

    /** Whether code in the page uses one of the classes, by its name or through a bean. */
    boolean hasCode() {
        Set<String> words = new HashSet<>(simpleNames);
        words.addAll(beans());
        boolean[] found = new boolean[1];
        new XmlVisitor<Integer>() {
            @Override
            public Xml visitJspScriptlet(Xml.JspScriptlet code, Integer p) {
                found[0] |= mentions(code.getContent(), words);
                return code;
            }

            @Override
            public Xml visitJspExpression(Xml.JspExpression code, Integer p) {
                found[0] |= mentions(code.getContent(), words);
                return code;
            }

            @Override
            public Xml visitJspDeclaration(Xml.JspDeclaration code, Integer p) {
                found[0] |= mentions(code.getContent(), words);
                return code;
            }

            @Override
            public Xml visitCharData(Xml.CharData data, Integer p) {
                found[0] |= mentions(data.getText(), words);
                return data;
            }

            @Override
            public Xml visitAttribute(Xml.Attribute attribute, Integer p) {
                boolean isExpression = attribute.getValueAsString().contains("{");
                boolean isProperty = attribute.getKeyAsString().equals("name");
                found[0] |= (isExpression || isProperty) && mentions(attribute.getValueAsString(), words);
                return attribute;
            }
        }.visit(page, 0);
        return found[0];
    }

    // The ids of the beans whose class moves.
    private Set<String> beans() {
        Set<String> ids = new HashSet<>();
        new XmlVisitor<Integer>() {
            @Override
            public Xml visitTag(Xml.Tag tag, Integer p) {
                boolean isOurs = tag.getAttributes().stream()
                        .anyMatch(attribute -> keys.contains(TypeKey.of(attribute.getValueAsString())));
                if (isOurs) {
                    tag.getAttributes().stream()
                            .filter(attribute -> Set.of("id", "var", "name").contains(attribute.getKeyAsString()))
                            .forEach(attribute -> ids.add(attribute.getValueAsString()));
                }
                return super.visitTag(tag, p);
            }
        }.visit(page, 0);
        return ids;
    }

    private static boolean mentions(String text, Set<String> words) {
        return Stream.of(NO_IDENTIFIER.split(text)).anyMatch(words::contains);
    }
}
