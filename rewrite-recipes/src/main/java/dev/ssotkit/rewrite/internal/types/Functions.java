package dev.ssotkit.rewrite.internal.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The function type of a functional interface (JLS 9.8, 9.9), as far as attribution shows it. */
public final class Functions {

    private static final Set<String> METHODS_OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private Functions() {}

    /** An abstract method, and the supertype that has it, as the interface sees it. */
    private record Abstract(JavaType.Method method, JavaType.FullyQualified owner) {

        boolean overrides(Abstract other) {
            return Ancestors.isSubsignature(method, other.method, other.owner)
                    || Ancestors.isSubsignature(other.method, method, owner);
        }
    }

    /** The one abstract method of an interface; null if there is not exactly one. */
    public static JavaType.@Nullable Method methodOf(@Nullable JavaType type) {
        List<Abstract> all = abstractIn(type);
        return isOne(all) ? all.get(0).method() : null;
    }

    /** The abstract methods of a type, those left out that another one of them overrides. */
    public static List<JavaType.Method> methodsOf(@Nullable JavaType type) {
        List<Abstract> different = new ArrayList<>();
        for (Abstract each : abstractIn(type)) {
            if (different.stream().noneMatch(each::overrides)) {
                different.add(each);
            }
        }
        return different.stream().map(Abstract::method).toList();
    }

    private static boolean isOne(List<Abstract> all) {
        return !all.isEmpty()
                && all.stream()
                        .allMatch(each -> each == all.get(0) || all.get(0).overrides(each));
    }

    private static List<Abstract> abstractIn(@Nullable JavaType type) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        List<Abstract> all = new ArrayList<>();
        for (JavaType.FullyQualified part : named == null ? List.<JavaType.FullyQualified>of() : Ancestors.of(named)) {
            for (JavaType.Method method : part.getMethods()) {
                if (Members.isAbstract(method) && !METHODS_OF_OBJECT.contains(method.getName())) {
                    all.add(new Abstract(method, part));
                }
            }
        }
        return all;
    }

    /** Whether a lambda of this type yields nothing, so that whatever its expression yields is dropped. */
    public static boolean isVoid(@Nullable JavaType type) {
        JavaType.Method method = methodOf(type);
        return method != null && method.getReturnType() == JavaType.Primitive.Void;
    }

    /** What a lambda of this type must yield; null where that cannot be told, or where it is void. */
    public static @Nullable JavaType resultOf(@Nullable JavaType type) {
        List<Abstract> all = abstractIn(type);
        if (!isOne(all) || all.get(0).method().getReturnType() == JavaType.Primitive.Void) {
            return null;
        }
        JavaType declared = all.get(0).method().getReturnType();
        JavaType result = TypeArguments.of(all.get(0).owner()).in(declared);
        if (result instanceof JavaType.GenericTypeVariable wildcard
                && wildcard.getName().equals("?")) {
            return wildcard.getBounds().isEmpty() ? null : wildcard.getBounds().get(0);
        }
        // Of a raw type, whatever stands for the variable.
        return result == declared && result instanceof JavaType.GenericTypeVariable ? null : result;
    }
}
