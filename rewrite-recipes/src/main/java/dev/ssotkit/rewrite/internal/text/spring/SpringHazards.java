package dev.ssotkit.rewrite.internal.text.spring;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.BeanReferences;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.text.format.XmlElements;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.xml.XmlVisitor;
import org.openrewrite.xml.tree.Xml;

/** What a container does to the beans that it makes, and must not do to the one instance that everybody has. */
public final class SpringHazards {

    private static final Set<String> HARMLESS = Set.of("constructor-arg", "description", "meta", "qualifier");
    private static final Set<String> UNDECORATED = Set.of("c:", "xml:", "xmlns:", "xsi:");
    private static final Set<String> WIRES_PROPERTIES = Set.of("byName", "byType", "autodetect");
    private static final List<String> CALLBACKS = List.of(
            "org.springframework.beans.factory.DisposableBean", "org.springframework.beans.factory.InitializingBean");

    private static final Objection CONFIGURED = new Objection(
            "the bean is configured here: the one instance would be reconfigured for everybody",
            "configure the canonical instance where it is made, or map this constructor in `calls`");
    private static final Objection LIFE = new Objection(
            "the container initialises or destroys this bean: it would do so to the one instance",
            "let canonical's own code do it, or map this constructor in `calls`");

    private final Hypothesis hypothesis;

    /** The hazards under one hypothesis. */
    public SpringHazards(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    Optional<SpringFactory> factoryOf(Xml.Tag bean, TypeKey key, Entry entry) {
        return SpringFactory.of(bean, key, entry, hypothesis.index().find(key), hypothesis.canonical(entry));
    }

    /** What speaks against a bean whose class moves; null if nothing does. */
    public @Nullable Objection objection(Cursor cursor, TypeKey key, Entry entry) {
        Xml.Tag bean = cursor.getValue();
        SpringFactory factory = factoryOf(bean, key, entry).orElse(null);
        if (factory == null || XmlElements.attribute(bean, "factory-bean").isPresent()) {
            return new Objection(
                    "the bean has a factory or arguments that the accessor does not take", "define the bean by hand");
        }
        if (!factory.keepsArguments() && hasEffects(bean)) {
            return new Objection(
                    "an argument is a bean of its own, which would not be made any more", "define that bean outside");
        }
        JavaType.FullyQualified canonical = hypothesis.canonical(entry).orElse(null);
        Objection inherited = inherited(bean, canonical);
        if (inherited != null || factory.isMapped()) {
            return inherited;
        }
        if (isConfigured(bean, cursor)) {
            return CONFIGURED;
        }
        return hasLife(bean, cursor, canonical) ? LIFE : null;
    }

    private static boolean isConfigured(Xml.Tag bean, Cursor cursor) {
        // Spring's p: sets properties, and whatever else decorates a bean is not known.
        boolean isDecorated = bean.getAttributes().stream()
                .map(Xml.Attribute::getKeyAsString)
                .anyMatch(name -> name.indexOf(':') >= 0 && UNDECORATED.stream().noneMatch(name::startsWith));
        String wiring = XmlElements.attribute(bean, "autowire")
                .filter(mode -> !mode.equals("default"))
                .or(() -> inForce(cursor, "default-autowire"))
                .orElse("");
        return isDecorated
                || WIRES_PROPERTIES.contains(wiring)
                || bean.getChildren().stream().anyMatch(child -> !HARMLESS.contains(BeanReferences.localName(child)));
    }

    private static boolean hasLife(Xml.Tag bean, Cursor cursor, JavaType.@Nullable FullyQualified canonical) {
        List<String> methods = new ArrayList<>();
        for (String end : List.of("init-method", "destroy-method")) {
            Optional<String> own = XmlElements.attribute(bean, end);
            if (own.filter(method -> !method.isEmpty()).isPresent()) {
                return true;
            }
            if (own.isEmpty()) {
                inForce(cursor, "default-" + end).ifPresent(all -> methods.addAll(List.of(all.split("[,;\\s]+"))));
            }
        }
        // destroy-method="" forbids the container to look for a close() of its own.
        boolean mayClose = XmlElements.attribute(bean, "destroy-method").isEmpty();
        return canonical == null
                || methods.stream().anyMatch(method -> hasMethod(canonical, method))
                || CALLBACKS.stream().anyMatch(callback -> isA(canonical, callback))
                || mayClose && isA(canonical, "java.lang.AutoCloseable");
    }

    // A child definition inherits factory, class and arguments; a factory bean is asked for a method.
    private @Nullable Objection inherited(Xml.Tag bean, JavaType.@Nullable FullyQualified canonical) {
        if (XmlElements.attribute(bean, "parent").isPresent()) {
            return new Objection("the bean inherits from another definition", "define the bean by itself");
        }
        for (String name : namesOf(bean)) {
            if (hypothesis.index().beans().isParent(name)) {
                return new Objection("another bean inherits this definition", "define that bean by itself");
            }
            for (String method : hypothesis.index().beans().factoryMethodsOf(name)) {
                if (canonical == null || !hasMethod(canonical, method)) {
                    return new Objection(
                            "another bean is made by a method of this one that canonical has not: " + method,
                            "give canonical that method, or define that bean by hand");
                }
            }
        }
        return null;
    }

    private static Set<String> namesOf(Xml.Tag bean) {
        Set<String> names = new HashSet<>();
        XmlElements.attribute(bean, "id").ifPresent(names::add);
        XmlElements.attribute(bean, "name").ifPresent(all -> names.addAll(List.of(all.split("[,;\\s]+"))));
        return names;
    }

    private static boolean hasEffects(Xml.Tag bean) {
        boolean[] found = new boolean[1];
        for (Xml.Tag argument : SpringBeans.argumentTags(bean)) {
            new XmlVisitor<Integer>() {
                @Override
                public Xml visitTag(Xml.Tag tag, Integer p) {
                    found[0] |= BeanReferences.localName(tag).equals("bean");
                    return super.visitTag(tag, p);
                }
            }.visit(argument, 0);
            found[0] |= argument.getAttributes().stream()
                    .anyMatch(attribute -> attribute.getValueAsString().contains("#{"));
        }
        return found[0];
    }

    private static boolean hasMethod(JavaType.FullyQualified type, String name) {
        return !Members.methods(type, name).isEmpty();
    }

    private static boolean isA(JavaType.FullyQualified type, String name) {
        return Members.withSupertypes(type).stream()
                .anyMatch(parent -> parent.getFullyQualifiedName().equals(name));
    }

    private static Optional<String> inForce(Cursor cursor, String attribute) {
        return ancestors(cursor)
                .flatMap(tag -> XmlElements.attribute(tag, attribute).stream())
                .findFirst();
    }

    private static Stream<Xml.Tag> ancestors(Cursor cursor) {
        return cursor.getPathAsStream(Xml.Tag.class::isInstance).map(Xml.Tag.class::cast);
    }
}
