package dev.ssotkit.rewrite.internal.text.spring;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.BeanReferences;
import dev.ssotkit.rewrite.internal.text.format.XmlElements;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.marker.Markers;
import org.openrewrite.xml.XmlVisitor;
import org.openrewrite.xml.tree.Content;
import org.openrewrite.xml.tree.Xml;

/** {@code <bean class="Legacy">}: the container asks the accessor, by {@code factory-method}. */
public final class SpringBeans {

    private final Hypothesis hypothesis;
    private final SpringHazards hazards;

    /** An edit under one hypothesis. */
    public SpringBeans(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
        this.hazards = new SpringHazards(hypothesis);
    }

    static List<Xml.Tag> argumentTags(Xml.Tag bean) {
        return bean.getChildren().stream()
                .filter(child -> BeanReferences.localName(child).equals("constructor-arg"))
                .toList();
    }

    /** How many arguments a bean's constructor or factory gets. */
    static int argumentsOf(Xml.Tag bean) {
        return argumentTags(bean).size()
                + (int) bean.getAttributes().stream()
                        .filter(attribute -> attribute.getKeyAsString().startsWith("c:"))
                        .count();
    }

    /** The file where the beans of moving types come from accessors; their class names move with all others. */
    public SourceFile rewrite(SourceFile file) {
        return file instanceof Xml.Document document && BeanReferences.isIn(document) ? rewrite(document) : file;
    }

    private Xml.Document rewrite(Xml.Document document) {
        return (Xml.Document)
                new XmlVisitor<Integer>() {
                    @Override
                    public Xml visitTag(Xml.Tag tag, Integer p) {
                        Xml.Tag visited = (Xml.Tag) super.visitTag(tag, p);
                        return XmlElements.isBean(getCursor()) ? madeByAccessor(visited) : visited;
                    }
                }.visitNonNull(document, 0);
    }

    private Xml.Tag madeByAccessor(Xml.Tag bean) {
        TypeKey key = XmlElements.attribute(bean, "class")
                .map(name -> TypeKey.of(name.strip()))
                .orElse(null);
        Entry entry = hypothesis.moves(key) ? hypothesis.entryOf(key) : null;
        if (key == null || entry == null || entry.isNamesOnly()) {
            return bean;
        }
        SpringFactory factory = hazards.factoryOf(bean, key, entry).orElse(null);
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
        content.removeIf(each ->
                each instanceof Xml.Tag child && BeanReferences.localName(child).equals("constructor-arg"));
        return bean.withContent(content);
    }
}
