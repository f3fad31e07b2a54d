package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Whether the canonical annotation can stand where a legacy one does: its elements, targets and retention (JLS 9.6). */
final class AnnotationShape {

    private static final List<String> RETENTIONS = List.of("SOURCE", "CLASS", "RUNTIME");

    private final JavaType.FullyQualified legacy;
    private final JavaType.FullyQualified canonical;
    private final RuleContext context;

    AnnotationShape(JavaType.FullyQualified legacy, JavaType.FullyQualified canonical, RuleContext context) {
        this.legacy = legacy;
        this.canonical = canonical;
        this.context = context;
    }

    Optional<Objection> objection(J.Annotation annotation, Cursor cursor) {
        String name = canonical.getFullyQualifiedName();
        if (!hasElements(elementsIn(annotation))) {
            return Optional.of(
                    new Objection(name + " has other elements than are given here", "give it the same elements"));
        }
        Objection other = otherDefault(elementsIn(annotation));
        if (other != null) {
            return Optional.of(other);
        }
        if (isRepeated(annotation, cursor) && !has(canonical, "Repeatable")) {
            return Optional.of(new Objection(
                    name + " may not stand here several times, as it is not @Repeatable", "make it @Repeatable"));
        }
        if (!isAllowedAt(cursor)) {
            return Optional.of(new Objection(name + " may not stand here", "give it the same @Target"));
        }
        if (RETENTIONS.indexOf(retention(canonical)) < RETENTIONS.indexOf(retention(legacy))
                || has(legacy, "Inherited") && !has(canonical, "Inherited")) {
            return Optional.of(new Objection(
                    name + " could not be read by reflection as " + legacy.getFullyQualifiedName() + " is",
                    "give it the same @Retention and @Inherited"));
        }
        return Optional.empty();
    }

    private static Set<String> elementsIn(J.Annotation annotation) {
        Set<String> given = new HashSet<>();
        for (Expression argument :
                annotation.getArguments() == null ? List.<Expression>of() : annotation.getArguments()) {
            if (argument instanceof J.Assignment assignment && assignment.getVariable() instanceof J.Identifier name) {
                given.add(name.getSimpleName());
            } else if (!(argument instanceof J.Empty)) {
                given.add("value");
            }
        }
        return given;
    }

    private boolean hasElements(Set<String> given) {
        return given.stream().allMatch(this::isAlike)
                && canonical.getMethods().stream()
                        .noneMatch(element -> element.getDefaultValue() == null
                                && element.hasFlags(Flag.Abstract)
                                && !given.contains(element.getName())
                                && !context.hypothesis().index().hasDefault(element));
    }

    // JLS 9.6.2: who reads an element that is not given reads its default.
    private @Nullable Objection otherDefault(Set<String> given) {
        for (JavaType.Method before : legacy.getMethods()) {
            JavaType.Method now = given.contains(before.getName()) ? null : element(canonical, before.getName());
            if (now != null && !Objects.equals(before.getDefaultValue(), now.getDefaultValue())) {
                return new Objection(
                        before.getName() + " is not given here, and has another default in "
                                + canonical.getFullyQualifiedName(),
                        "give it here, or give it the same default there");
            }
        }
        return null;
    }

    // JLS 9.6.3, 9.7.5
    private static boolean isRepeated(J.Annotation annotation, Cursor cursor) {
        Object declared = cursor.getParentTreeCursor().getValue();
        List<J.Annotation> beside = declared instanceof J.ClassDeclaration type
                ? type.getLeadingAnnotations()
                : declared instanceof J.MethodDeclaration method
                        ? method.getLeadingAnnotations()
                        : declared instanceof J.VariableDeclarations variables
                                ? variables.getLeadingAnnotations()
                                : declared instanceof J.AnnotatedType type ? type.getAnnotations() : List.of();
        return beside.stream()
                        .filter(each -> TypeUtils.isOfType(each.getType(), annotation.getType()))
                        .count()
                > 1;
    }

    // One value may stand for an array of it.
    private boolean isAlike(String name) {
        JavaType.Method element = element(canonical, name);
        JavaType.Method before = element(legacy, name);
        if (element == null || before == null) {
            return false;
        }
        String now = context.erasures().ofResult(element, Place.of(canonical));
        String was = context.erasures().ofResult(before, Place.of(legacy));
        return now.equals(was) || now.equals(was + "[]");
    }

    private static JavaType.@Nullable Method element(JavaType.FullyQualified type, String name) {
        return type.getMethods().stream()
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private boolean isAllowedAt(Cursor cursor) {
        Set<String> allowed = values(canonical, "Target");
        Set<String> before = values(legacy, "Target");
        return allowed.isEmpty()
                || !before.isEmpty() && allowed.containsAll(before)
                || allowed.contains(positionOf(cursor));
    }

    private static String positionOf(Cursor cursor) {
        Cursor declared = cursor.getParentTreeCursor();
        if (declared.getValue() instanceof J.ClassDeclaration) {
            return "TYPE";
        }
        if (declared.getValue() instanceof J.MethodDeclaration method) {
            return method.isConstructor() ? "CONSTRUCTOR" : "METHOD";
        }
        if (!(declared.getValue() instanceof J.VariableDeclarations)) {
            return "";
        }
        Cursor owner = declared.getParentTreeCursor();
        if (owner.getValue() instanceof J.MethodDeclaration) {
            return "PARAMETER";
        }
        boolean isMember = owner.getValue() instanceof J.Block
                && (owner.getParentTreeCursor().getValue() instanceof J.ClassDeclaration
                        || owner.getParentTreeCursor().getValue() instanceof J.NewClass);
        return isMember ? "FIELD" : owner.getValue() instanceof J.Block ? "LOCAL_VARIABLE" : "";
    }

    private static String retention(JavaType.FullyQualified type) {
        return values(type, "Retention").stream().findFirst().orElse("CLASS");
    }

    private static boolean has(JavaType.FullyQualified type, String meta) {
        return type.getAnnotations().stream()
                .anyMatch(each -> TypeUtils.isOfClassType(each, "java.lang.annotation." + meta));
    }

    // The names of the enum constants that a meta-annotation is given.
    private static Set<String> values(JavaType.FullyQualified type, String meta) {
        Set<String> names = new HashSet<>();
        for (JavaType.FullyQualified each : type.getAnnotations()) {
            if (each instanceof JavaType.Annotation annotation
                    && TypeNames.erasure(each).equals("java.lang.annotation." + meta)) {
                annotation.getValues().forEach(value -> addNames(value.getValue(), names));
            }
        }
        return names;
    }

    private static void addNames(@Nullable Object value, Set<String> names) {
        if (value instanceof JavaType.Variable constant) {
            names.add(constant.getName());
        } else if (value instanceof Iterable<?> several) {
            several.forEach(each -> addNames(each, names));
        } else if (value instanceof Object[] several) {
            List.of(several).forEach(each -> addNames(each, names));
        }
    }
}
