package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/** Lists in which a type may stand once (JLS 8.1.5, 4.4, 9.7.5): one that would stand twice goes, or blocks. */
public final class TwinMentions {

    private final RuleContext context;

    public TwinMentions(RuleContext context) {
        this.context = context;
    }

    /** {@code implements A, B}: naming the one type once says the same. */
    public void plan(J.ClassDeclaration declaration, Cursor cursor) {
        if (declaration.getType() == null) {
            return;
        }
        String place = declaration.getType().getFullyQualifiedName();
        Map<String, TypeTree> named = new HashMap<>();
        for (TypeTree parent : Optional.ofNullable(declaration.getImplements()).orElse(List.of())) {
            TypeTree first = named.putIfAbsent(nameAfter(parent.getType(), place), parent);
            if (first != null && parent instanceof J.ParameterizedType) {
                block(first, parent, place, "two supertypes would become one, with arguments of their own");
            } else if (first != null) {
                context.plan().redundant(parent.getId());
            }
        }
        annotations(declaration.getLeadingAnnotations(), cursor);
    }

    /** {@code <T extends A & B>} and {@code (A & B) value}. */
    public void bounds(List<? extends NameTree> bounds, Cursor cursor) {
        String place = Placement.of(cursor);
        Map<String, NameTree> named = new HashMap<>();
        for (NameTree bound : bounds) {
            NameTree first = named.putIfAbsent(nameAfter(bound.getType(), place), bound);
            if (first != null) {
                block(first, bound, place, "two bounds would become one");
            }
        }
    }

    /** {@code @A @B}: what is not repeatable may not stand twice. */
    public void annotations(List<J.Annotation> annotations, Cursor cursor) {
        String place = Placement.of(cursor);
        Map<String, J.Annotation> named = new HashMap<>();
        for (J.Annotation annotation : annotations) {
            J.Annotation first = named.putIfAbsent(nameAfter(annotation.getType(), place), annotation);
            if (first != null) {
                block(
                        first.getAnnotationType(),
                        annotation.getAnnotationType(),
                        place,
                        "an annotation would stand twice");
            }
        }
    }

    private String nameAfter(@Nullable JavaType type, String place) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        // What is no class is like nothing else.
        return named == null
                ? String.valueOf(System.identityHashCode(type))
                : context.fit().nameAfter(named, place);
    }

    private void block(NameTree first, NameTree second, String place, String reason) {
        Objection objection = new Objection(reason, "remove one of them first");
        for (NameTree tree : List.of(first, second)) {
            if (TypeNames.key(first.getType()) != null
                    && !String.valueOf(TypeNames.key(first.getType())).equals(TypeNames.key(second.getType()))) {
                context.blockAll(tree, context.movingIn(new PlacedType(tree.getType(), place)), objection);
            }
        }
    }
}
