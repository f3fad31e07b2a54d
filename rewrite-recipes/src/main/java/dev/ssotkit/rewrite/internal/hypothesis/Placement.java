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
import org.openrewrite.java.tree.MethodCall;

/** Tells in whose code a type is mentioned: a mention moves with the declaration that it stands in. */
public final class Placement {

    // Asked at every expression; what does not change under a visitor's feet is kept with the tree that it follows
    // from.
    private static final String MESSAGE = "dev.ssotkit.rewrite.place";

    private final Hypothesis hypothesis;
    private final GivenPlaces given;
    private final Map<String, Place> owners = new HashMap<>();

    public Placement(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
        this.given = new GivenPlaces(hypothesis, this);
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
        // Only type arguments bring a legacy type in that it does not name: they are written where the call is.
        return namesLegacy(method) ? placeOf(method.getDeclaringType()) : place;
    }

    /** The same of a method that is called: what stands for type variables may come from what the call is given. */
    public Place of(MethodCall call, JavaType.Method method, Place place) {
        return namesLegacy(method) ? placeOf(method.getDeclaringType()) : given.of(call, method, place);
    }

    private boolean namesLegacy(JavaType.Method method) {
        JavaType.FullyQualified owner = method.getDeclaringType();
        if (Members.isUnknownOwner(owner) || owner.getFullyQualifiedName().startsWith("kotlin.")) {
            return false; // Attribution shows Kotlin's generic functions with the arguments of the call.
        }
        return owner.getMethods().stream()
                .anyMatch(declared -> declared.getName().equals(method.getName())
                        && declared.getParameterTypes().size()
                                == method.getParameterTypes().size()
                        && (mentionsLegacy(declared.getReturnType()) || mentionsLegacy(declared.getParameterTypes())));
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
        return new PlacedType(value.getType(), placeOf(value, place));
    }

    private Place placeOf(Expression value, Place place) {
        if (value instanceof J.MethodInvocation call && call.getMethodType() != null) {
            return of(call, call.getMethodType(), place);
        }
        if (value instanceof J.Identifier name) {
            return of(name.getFieldType(), place);
        }
        if (value instanceof J.FieldAccess access && !access.getSimpleName().equals("class")) {
            JavaType.Variable field = access.getName().getFieldType();
            return field != null && SameTypes.mentionsVariable(Members.declaredType(field))
                    ? placeOf(access.getTarget(), place)
                    : of(field, place);
        }
        if (value instanceof J.ArrayAccess element) {
            return placeOf(element.getIndexed(), place);
        }
        if (value instanceof J.Assignment assignment) {
            return placeOf(assignment.getVariable(), place);
        }
        return value.unwrap() == value || value.unwrap() == null ? place : placeOf(value.unwrap(), place);
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
        return hypothesis.mentionsMoving(type);
    }
}
