package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks overrides of methods of a library, or of a legacy type's body: those keep the types that they have there (JLS 8.4.8). */
public final class KeptSignatures implements Rule<J> {

    private final RuleContext context;

    /** Asked in one file. */
    public KeptSignatures(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.ClassDeclaration.class, J.NewClass.class);
    }

    @Override
    public void at(J construct, Cursor cursor, Findings found) {
        if (construct instanceof J.ClassDeclaration declaration) {
            check(declaration.getBody(), declaration.getType(), cursor, found);
        } else if (construct instanceof J.NewClass construction) {
            check(construction.getBody(), ownType(construction), cursor, found);
        }
    }

    // Groovy shows the class of the body itself where Java shows the one that it extends.
    private static JavaType.@Nullable FullyQualified ownType(J.NewClass construction) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(construction.getType());
        return type != null || construction.getConstructorType() == null
                ? type
                : construction.getConstructorType().getDeclaringType();
    }

    private void check(J.@Nullable Block body, JavaType.@Nullable FullyQualified type, Cursor cursor, Findings found) {
        if (body == null || type == null) {
            return;
        }
        for (Statement statement : body.getStatements()) {
            if (statement instanceof J.MethodDeclaration method && method.getMethodType() != null) {
                checkOverridden(method, method.getMethodType(), type, Placement.of(cursor), found);
            }
        }
    }

    private void checkOverridden(
            J.MethodDeclaration method,
            JavaType.Method type,
            JavaType.FullyQualified owning,
            Place place,
            Findings found) {
        List<PlacedType> mentions = new ArrayList<>();
        type.getParameterTypes().forEach(parameter -> mentions.add(new PlacedType(parameter, place)));
        mentions.add(new PlacedType(type.getReturnType(), place));
        boolean isTouched = mentions.stream()
                .anyMatch(at -> !context.fit().mentionedThatMove(at).isEmpty());
        if (!isTouched) {
            return;
        }
        for (JavaType.FullyQualified parent : Members.withSupertypes(owning)) {
            Place owner = Place.of(parent);
            if (owner.equals(place) || context.isLost(owning, parent)) {
                continue;
            }
            for (JavaType.Method overridden : parent.getMethods()) {
                if (overridden.getName().equals(type.getName())
                        && TypeNames.erasures(overridden.getParameterTypes())
                                .equals(TypeNames.erasures(type.getParameterTypes()))
                        && staysBehind(overridden, owner, mentions)) {
                    Objection objection = new Objection(
                            method.getSimpleName() + " overrides a method of " + owner + ", which keeps "
                                    + kept(mentions),
                            "move that type first");
                    mentions.forEach(at -> found.blockMentioned(method, UseKind.TYPE, at, objection));
                }
            }
        }
    }

    private String kept(List<PlacedType> mentions) {
        return mentions.stream()
                .flatMap(at -> context.fit().mentionedThatMove(at).stream())
                .map(TypeKey::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private boolean staysBehind(JavaType.Method overridden, Place owner, List<PlacedType> mentions) {
        List<JavaType> theirs = new ArrayList<>(overridden.getParameterTypes());
        theirs.add(overridden.getReturnType());
        for (int i = 0; i < mentions.size(); i++) {
            for (TypeKey key : context.fit().mentionedThatMove(mentions.get(i))) {
                boolean[] isNamed = new boolean[1];
                TypeNames.forEachMentioned(theirs.get(i), named -> isNamed[0] |= key.isOf(named));
                if (isNamed[0] && !context.hypothesis().movesAt(key, owner)) {
                    return true;
                }
            }
        }
        return false;
    }
}
