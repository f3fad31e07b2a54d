package dev.ssotkit.rewrite.text;

import dev.ssotkit.map.Accessor;
import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.plan.Problem;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.marker.Markers;
import org.openrewrite.xml.tree.Content;
import org.openrewrite.xml.tree.Xml;

/** {@code <bean class="Legacy">}: the container asks the accessor, by {@code factory-method}. */
final class SpringBeans {

    private static final Set<String> OWN_LIFE =
            Set.of("factory-method", "factory-bean", "init-method", "destroy-method");

    static boolean isOne(Xml.Tag tag) {
        return tag.getName().equals("bean") || tag.getName().endsWith(":bean");
    }

    Xml.Tag rewrite(Xml.Tag bean, NameUses uses) {
        String key = attribute(bean, "class")
                .flatMap(type -> uses.moving(type.getValueAsString(), NameRewriter.Role.VALUE))
                .orElse(null);
        if (key == null) {
            return bean;
        }
        Entry entry = uses.entryOf(key);
        Problem problem = entry.isNamesOnly() ? null : problem(bean, entry.accessor());
        if (problem != null) {
            uses.add(key, UseStatus.BLOCKED, problem.reason(), problem.remedy());
            return bean;
        }
        uses.add(key, UseStatus.REWRITTEN, "", "");
        if (entry.isNamesOnly()) {
            return withClass(bean, entry.canonicalType().binaryName());
        }
        Accessor accessor = entry.accessor();
        return withoutArguments(
                withFactory(withClass(bean, accessor.declaringType().binaryName()), accessor.methodName()));
    }

    private static @Nullable Problem problem(Xml.Tag bean, Accessor accessor) {
        if (!accessor.parameterTypes().isEmpty()) {
            return new Problem("the accessor takes arguments", "define the bean by hand");
        }
        if (OWN_LIFE.stream().anyMatch(name -> attribute(bean, name).isPresent())) {
            return new Problem(
                    "the bean has a factory, or is initialised or destroyed: the one instance would be too",
                    "define the bean by hand");
        }
        boolean isConfigured = bean.getChildren().stream()
                        .anyMatch(child -> !child.getName().endsWith("constructor-arg"))
                || bean.getAttributes().stream()
                        .anyMatch(attribute -> attribute.getKeyAsString().startsWith("p:"));
        return isConfigured
                ? new Problem(
                        "the bean is configured here: the one instance would be reconfigured for everybody",
                        "configure the canonical instance where it is made")
                : null;
    }

    private static Optional<Xml.Attribute> attribute(Xml.Tag tag, String name) {
        return tag.getAttributes().stream()
                .filter(attribute -> attribute.getKeyAsString().equals(name))
                .findFirst();
    }

    private static Xml.Tag withClass(Xml.Tag bean, String type) {
        List<Xml.Attribute> attributes = new ArrayList<>(bean.getAttributes());
        attributes.replaceAll(attribute -> attribute.getKeyAsString().equals("class")
                ? attribute.withValue(attribute.getValue().withValue(type))
                : attribute);
        return bean.withAttributes(attributes);
    }

    private static Xml.Tag withFactory(Xml.Tag bean, String method) {
        List<Xml.Attribute> attributes = new ArrayList<>(bean.getAttributes());
        attributes.removeIf(attribute -> attribute.getKeyAsString().startsWith("c:"));
        int at = 1;
        for (int i = 0; i < attributes.size(); i++) {
            at = attributes.get(i).getKeyAsString().equals("class") ? i + 1 : at;
        }
        Xml.Ident name = new Xml.Ident(Tree.randomId(), "", Markers.EMPTY, "factory-method");
        Xml.Attribute.Value value =
                new Xml.Attribute.Value(Tree.randomId(), "", Markers.EMPTY, Xml.Attribute.Value.Quote.Double, method);
        attributes.add(
                Math.min(at, attributes.size()),
                new Xml.Attribute(Tree.randomId(), " ", Markers.EMPTY, name, "", value));
        return bean.withAttributes(attributes);
    }

    private static Xml.Tag withoutArguments(Xml.Tag bean) {
        if (bean.getContent() == null || bean.getChildren().isEmpty()) {
            return bean;
        }
        List<Content> content = new ArrayList<>(bean.getContent());
        content.removeIf(
                each -> each instanceof Xml.Tag child && child.getName().endsWith("constructor-arg"));
        return bean.withContent(content);
    }
}
