package dev.ssotkit.rewrite.internal.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.xml.XmlVisitor;
import org.openrewrite.xml.tree.Xml;

/** What the bean definitions of all files of a run, Spring's and its like, inherit and ask of each other. */
public final class BeanReferences {

    private static final Set<String> ROOTS = Set.of("beans", "blueprint");

    private final Set<String> parents = new HashSet<>();
    private final Map<String, Set<String>> factoryMethods = new HashMap<>();

    BeanReferences() {}

    /** Whether a file is one of bean definitions; other files have beans of other kinds. */
    public static boolean isIn(Xml.@Nullable Document document) {
        return document != null && document.getRoot() != null && ROOTS.contains(localName(document.getRoot()));
    }

    /** An element's name without its prefix. */
    public static String localName(Xml.Tag tag) {
        return tag.getName().substring(tag.getName().indexOf(':') + 1);
    }

    void add(Xml.Document document) {
        if (!isIn(document)) {
            return;
        }
        new XmlVisitor<Integer>() {
            @Override
            public Xml visitTag(Xml.Tag tag, Integer p) {
                String method = null;
                String factory = null;
                for (Xml.Attribute attribute : tag.getAttributes()) {
                    switch (attribute.getKeyAsString()) {
                        case "parent" -> parents.add(attribute.getValueAsString());
                        case "factory-bean" -> factory = attribute.getValueAsString();
                        case "factory-method" -> method = attribute.getValueAsString();
                        default -> {}
                    }
                }
                if (factory != null && method != null) {
                    factoryMethods
                            .computeIfAbsent(factory, name -> new HashSet<>())
                            .add(method);
                }
                return super.visitTag(tag, p);
            }
        }.visit(document, 0);
    }

    /** Whether a definition inherits from the bean of this name. */
    public boolean isParent(String bean) {
        return parents.contains(bean);
    }

    /** The methods of the bean of this name that make other beans. */
    public Set<String> factoryMethodsOf(String bean) {
        return factoryMethods.getOrDefault(bean, Set.of());
    }
}
