package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.index.BeanReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.marker.Markers;
import org.openrewrite.xml.XmlVisitor;
import org.openrewrite.xml.tree.Content;
import org.openrewrite.xml.tree.Xml;

/** {@code <bean class="Legacy">}: the container asks the accessor, by {@code factory-method}. */
final class SpringBeans {

    private final MovingNames names;
    private final SpringHazards hazards;

    SpringBeans(MovingNames names, SpringHazards hazards) {
        this.names = names;
        this.hazards = hazards;
    }

    /** Whether a tag defines a bean of Spring's, or of its like; other files have beans of their own. */
    static boolean isOne(Cursor cursor) {
        Cursor at = cursor.getValue() instanceof Xml.Tag ? cursor : cursor.getParentTreeCursor();
        return at.getValue() instanceof Xml.Tag tag
                && localName(tag).equals("bean")
                && BeanReferences.isIn(cursor.firstEnclosing(Xml.Document.class));
    }

    static String localName(Xml.Tag tag) {
        return BeanReferences.localName(tag);
    }

    static Optional<String> attribute(Xml.Tag tag, String name) {
        return tag.getAttributes().stream()
                .filter(attribute -> attribute.getKeyAsString().equals(name))
                .map(Xml.Attribute::getValueAsString)
                .findFirst();
    }

    static List<Xml.Tag> argumentTags(Xml.Tag bean) {
        return bean.getChildren().stream()
                .filter(child -> localName(child).equals("constructor-arg"))
                .toList();
    }

    /** How many arguments a bean's constructor or factory gets. */
    static int argumentsOf(Xml.Tag bean) {
        return argumentTags(bean).size()
                + (int) bean.getAttributes().stream()
                        .filter(attribute -> attribute.getKeyAsString().startsWith("c:"))
                        .count();
    }

    /** The document where the beans of moving types come from accessors; their class names move with all others. */
    Xml.Document rewrite(Xml.Document document) {
        return (Xml.Document)
                new XmlVisitor<Integer>() {
                    @Override
                    public Xml visitTag(Xml.Tag tag, Integer p) {
                        Xml.Tag visited = (Xml.Tag) super.visitTag(tag, p);
                        return isOne(getCursor()) ? madeByAccessor(visited) : visited;
                    }
                }.visitNonNull(document, 0);
    }

    private Xml.Tag madeByAccessor(Xml.Tag bean) {
        Optional<MovingNames.Match> match = attribute(bean, "class").flatMap(names::inWord);
        Entry entry = match.map(MovingNames.Match::entry).orElse(null);
        if (entry == null || entry.isNamesOnly()) {
            return bean;
        }
        SpringFactory factory = hazards.factoryOf(bean, match.get()).orElse(null);
        if (factory == null) {
            throw new IllegalStateException("no factory for a bean that moves: " + bean.getName());
        }
        Xml.Tag made = withFactory(bean, factory);
        return factory.keepsArguments() ? made : withoutArguments(made);
    }

    private static Xml.Tag withFactory(Xml.Tag bean, SpringFactory factory) {
        List<Xml.Attribute> attributes = new ArrayList<>(bean.getAttributes());
        attributes.removeIf(attribute -> attribute.getKeyAsString().equals("factory-method")
                || !factory.keepsArguments() && attribute.getKeyAsString().startsWith("c:"));
        for (int i = 0; i < attributes.size(); i++) {
            Xml.Attribute attribute = attributes.get(i);
            if (attribute.getKeyAsString().equals("class")) {
                attributes.set(i, attribute.withValue(attribute.getValue().withValue(factory.type())));
                attributes.add(i + 1, attribute("factory-method", factory.method()));
                break;
            }
        }
        return bean.withAttributes(attributes);
    }

    private static Xml.Attribute attribute(String name, String value) {
        return new Xml.Attribute(
                Tree.randomId(),
                " ",
                Markers.EMPTY,
                new Xml.Ident(Tree.randomId(), "", Markers.EMPTY, name),
                "",
                new Xml.Attribute.Value(Tree.randomId(), "", Markers.EMPTY, Xml.Attribute.Value.Quote.Double, value));
    }

    private static Xml.Tag withoutArguments(Xml.Tag bean) {
        if (bean.getContent() == null || argumentTags(bean).isEmpty()) {
            return bean;
        }
        List<Content> content = new ArrayList<>(bean.getContent());
        content.removeIf(
                each -> each instanceof Xml.Tag child && localName(child).equals("constructor-arg"));
        return bean.withContent(content);
    }
}
