package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Tells in whose code a type is mentioned: a mention moves with the declaration that it stands in. */
public final class Placement {

    // Asked at every expression; what does not change under a visitor's feet is kept with the tree that it follows
    // from.
    private static final String MESSAGE = "dev.ssotkit.rewrite.place";

    private final Hypothesis hypothesis;
    private final Map<String, Place> owners = new HashMap<>();

    public Placement(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** The class around a tree, or the one that holds what stands outside of classes; empty where neither is. */
    public static Place of(Cursor cursor) {
        for (Cursor around = cursor; around != null; around = around.getParent()) {
            if (around.getValue() instanceof J.ClassDeclaration || around.getValue() instanceof JavaSourceFile) {
                Place known = around.getMessage(MESSAGE);
                if (known == null) {
                    known = around(around.getValue());
                    around.putMessage(MESSAGE, known);
                }
                return known;
            }
        }
        return Place.NOWHERE;
    }

    private static Place around(Tree tree) {
        if (tree instanceof J.ClassDeclaration declaration) {
            return declaration.getType() == null ? Place.NOWHERE : Place.of(declaration.getType());
        }
        return Place.of(Language.topLevelClassOf((JavaSourceFile) tree));
    }

    /** In whose code the types of a method's signature stand, seen from a call in the code of {@code place}. */
    public Place of(JavaType.Method method, Place place) {
        JavaType.FullyQualified owner = method.getDeclaringType();
        if (Members.isUnknownOwner(owner)) {
            return place;
        }
        if (owner.getFullyQualifiedName().startsWith("kotlin.")) {
            return place; // Attribution shows Kotlin's generic functions with the arguments of the call.
        }
        for (JavaType.Method declared : owner.getMethods()) {
            if (declared.getName().equals(method.getName())
                    && declared.getParameterTypes().size()
                            == method.getParameterTypes().size()
                    && (mentionsLegacy(declared.getReturnType()) || mentionsLegacy(declared.getParameterTypes()))) {
                return placeOf(owner);
            }
        }
        // Only type arguments bring a legacy type in: they are written where the call is.
        return place;
    }

    /** The types of a method's parameters, as a method reference passes them. */
    public List<PlacedType> parametersOf(JavaType.Method method, Place place) {
        Place owner = of(method, place);
        return method.getParameterTypes().stream()
                .map(type -> new PlacedType(type, owner))
                .toList();
    }

    /** The type of a value, and in whose code it is written. */
    public PlacedType of(Expression value, Place place) {
        JavaType type = value.getType();
        if (value instanceof J.MethodInvocation call && call.getMethodType() != null) {
            return new PlacedType(type, of(call.getMethodType(), place));
        }
        if (value instanceof J.Identifier name) {
            return new PlacedType(type, of(name.getFieldType(), place));
        }
        if (value instanceof J.FieldAccess access && !access.getSimpleName().equals("class")) {
            return new PlacedType(type, of(access.getName().getFieldType(), place));
        }
        return new PlacedType(type, place);
    }

    public Place of(JavaType.@Nullable Variable variable, Place place) {
        return variable != null
                        && variable.getOwner() instanceof JavaType.FullyQualified owner
                        && !Members.isUnknownOwner(owner)
                ? placeOf(owner)
                : place;
    }

    private Place placeOf(JavaType.FullyQualified type) {
        return owners.computeIfAbsent(type.getFullyQualifiedName(), Place::of);
    }

    private boolean mentionsLegacy(List<JavaType> types) {
        return types.stream().anyMatch(this::mentionsLegacy);
    }

    private boolean mentionsLegacy(JavaType type) {
        boolean[] found = new boolean[1];
        hypothesis.forEachMoving(type, key -> found[0] = true);
        return found[0];
    }
}
