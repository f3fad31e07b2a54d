package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Tells in whose code a type is mentioned: a mention moves with the declaration that it stands in. */
public final class Placement {

    private final Hypothesis hypothesis;

    public Placement(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** The class around a tree, or the one that holds what stands outside of classes; empty where neither is. */
    public static String of(Cursor cursor) {
        J.ClassDeclaration declaration = cursor.firstEnclosing(J.ClassDeclaration.class);
        if (declaration != null && declaration.getType() != null) {
            return declaration.getType().getFullyQualifiedName();
        }
        JavaSourceFile file = declaration == null ? cursor.firstEnclosing(JavaSourceFile.class) : null;
        return file == null ? "" : Language.topLevelClassOf(file);
    }

    /** In whose code the types of a method's signature stand, seen from a call in the code of {@code place}. */
    public String of(JavaType.Method method, String place) {
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
                return owner.getFullyQualifiedName();
            }
        }
        // Only type arguments bring a legacy type in: they are written where the call is.
        return place;
    }

    /** The types of a method's parameters, as a method reference passes them. */
    public List<PlacedType> parametersOf(JavaType.Method method, String place) {
        String owner = of(method, place);
        return method.getParameterTypes().stream()
                .map(type -> new PlacedType(type, owner))
                .toList();
    }

    /** The type of a value, and in whose code it is written. */
    public PlacedType of(Expression value, String place) {
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

    public String of(JavaType.@org.jspecify.annotations.Nullable Variable variable, String place) {
        return variable != null
                        && variable.getOwner() instanceof JavaType.FullyQualified owner
                        && !Members.isUnknownOwner(owner)
                ? owner.getFullyQualifiedName()
                : place;
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
