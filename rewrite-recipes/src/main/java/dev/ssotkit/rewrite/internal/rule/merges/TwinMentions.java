package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/** Lists in which a type may stand once (JLS 8.1.5, 4.4, 9.7.5): one that would stand twice goes, or blocks. */
public final class TwinMentions implements Rule<J> {

    private final RuleContext context;

    public TwinMentions(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(
                J.ClassDeclaration.class,
                J.MethodDeclaration.class,
                J.VariableDeclarations.class,
                J.TypeParameter.class,
                J.IntersectionType.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.ClassDeclaration declaration) {
            supertypes(declaration, cursor, found);
        } else if (tree instanceof J.MethodDeclaration method) {
            annotations(method.getLeadingAnnotations(), cursor, found);
        } else if (tree instanceof J.VariableDeclarations declared) {
            annotations(declared.getLeadingAnnotations(), cursor, found);
        } else if (tree instanceof J.TypeParameter parameter && parameter.getBounds() != null) {
            bounds(parameter.getBounds(), cursor, found);
        } else if (tree instanceof J.IntersectionType type) {
            bounds(type.getBounds(), cursor, found);
        }
    }

    // {@code implements A, B}: naming the one type once says the same.
    private void supertypes(J.ClassDeclaration declaration, Cursor cursor, Findings found) {
        if (declaration.getType() == null) {
            return;
        }
        Place place = Place.of(declaration.getType());
        Map<String, TypeTree> named = new HashMap<>();
        for (TypeTree parent : Optional.ofNullable(declaration.getImplements()).orElse(List.of())) {
            TypeTree first = named.putIfAbsent(nameAfter(parent.getType(), place), parent);
            if (first != null && parent instanceof J.ParameterizedType) {
                block(first, parent, place, "two supertypes would become one, with arguments of their own", found);
            } else if (first != null) {
                found.redundant(parent);
            }
        }
        annotations(declaration.getLeadingAnnotations(), cursor, found);
    }

    // {@code <T extends A & B>} and {@code (A & B) value}.
    private void bounds(List<? extends NameTree> bounds, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        Map<String, NameTree> named = new HashMap<>();
        for (NameTree bound : bounds) {
            NameTree first = named.putIfAbsent(nameAfter(bound.getType(), place), bound);
            if (first != null) {
                block(first, bound, place, "two bounds would become one", found);
            }
        }
    }

    // {@code @A @B}: what is not repeatable may not stand twice.
    private void annotations(List<J.Annotation> annotations, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        Map<String, J.Annotation> named = new HashMap<>();
        for (J.Annotation annotation : annotations) {
            J.Annotation first = named.putIfAbsent(nameAfter(annotation.getType(), place), annotation);
            if (first != null) {
                block(
                        first.getAnnotationType(),
                        annotation.getAnnotationType(),
                        place,
                        "an annotation would stand twice",
                        found);
            }
        }
    }

    private String nameAfter(@Nullable JavaType type, Place place) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        // What is no class is like nothing else.
        return named == null
                ? String.valueOf(System.identityHashCode(type))
                : context.fit().nameAfter(named, place).name();
    }

    private void block(NameTree first, NameTree second, Place place, String reason, Findings found) {
        Objection objection = new Objection(reason, "remove one of them first");
        for (NameTree tree : List.of(first, second)) {
            if (TypeKey.orNull(first.getType()) != null
                    && !Objects.equals(TypeKey.orNull(first.getType()), TypeKey.orNull(second.getType()))) {
                found.blockAll(tree, context.movingIn(new PlacedType(tree.getType(), place)), objection);
            }
        }
    }
}
