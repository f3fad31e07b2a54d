package dev.ssotkit.rewrite.internal.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Names of attributed types, and the names that a type mentions. */
public final class TypeNames {

    private static final String KOTLIN_ARRAY = "kotlin.Array";

    private TypeNames() {}

    /** Whether attribution tells what this is. */
    public static boolean isKnown(@Nullable JavaType type) {
        return type != null && !(type instanceof JavaType.Unknown);
    }

    /** The erasure (JLS 4.6) as the map writes parameters: {@code int}, {@code a.B}, {@code a.Outer$Inner[]}. */
    public static String erasure(@Nullable JavaType type) {
        if (type instanceof JavaType.Array array) {
            return erasure(array.getElemType()) + "[]";
        }
        if (isKotlinArray(type)) {
            return erasure(elementOf(type)) + "[]";
        }
        if (type instanceof JavaType.Primitive primitive) {
            return primitive == JavaType.Primitive.String ? "java.lang.String" : primitive.getKeyword();
        }
        if (type instanceof JavaType.GenericTypeVariable variable) {
            return variable.getBounds().isEmpty()
                    ? "java.lang.Object"
                    : erasure(variable.getBounds().get(0));
        }
        if (type instanceof JavaType.Intersection intersection) {
            return erasure(intersection.getBounds().get(0));
        }
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        return named == null ? "java.lang.Object" : KotlinTypes.mapped(named.getFullyQualifiedName());
    }

    /**
     * A type for people to read, type arguments included.
     *
     * @param name what a class is called
     */
    public static String written(@Nullable JavaType type, Function<JavaType.FullyQualified, String> name) {
        return written(type, name, 0);
    }

    private static String written(@Nullable JavaType type, Function<JavaType.FullyQualified, String> name, int depth) {
        if (type instanceof JavaType.Array array) {
            return written(array.getElemType(), name, depth) + "[]";
        }
        if (type instanceof JavaType.GenericTypeVariable variable
                && variable.getName().equals("?")) {
            String word = variable.getVariance() == JavaType.GenericTypeVariable.Variance.CONTRAVARIANT
                    ? "? super "
                    : "? extends ";
            return variable.getBounds().isEmpty() || depth > DEEPEST
                    ? "?"
                    : word + written(variable.getBounds().get(0), name, depth + 1);
        }
        if (type instanceof JavaType.Parameterized generic && depth <= DEEPEST) {
            return generic.getTypeParameters().stream()
                    .map(argument -> written(argument, name, depth + 1))
                    .collect(Collectors.joining(", ", name.apply(generic) + "<", ">"));
        }
        if (type instanceof JavaType.GenericTypeVariable
                || type instanceof JavaType.Intersection
                || !(type instanceof JavaType.FullyQualified named)
                || !isKnown(type)) {
            return erasure(type);
        }
        return name.apply(named);
    }

    /** Whether a type is Kotlin's array of objects, which is an array to the JVM and a class to attribution. */
    public static boolean isKotlinArray(@Nullable JavaType type) {
        return type instanceof JavaType.Parameterized array
                && array.getFullyQualifiedName().equals(KOTLIN_ARRAY);
    }

    /** What a Kotlin array holds; every other type unchanged. */
    public static @Nullable JavaType elementOf(@Nullable JavaType type) {
        if (!isKotlinArray(type) || !(type instanceof JavaType.Parameterized array)) {
            return type;
        }
        JavaType element = array.getTypeParameters().get(0);
        return element instanceof JavaType.GenericTypeVariable variance
                        && variance.getBounds().size() == 1
                ? variance.getBounds().get(0)
                : element;
    }

    /** The type arguments of a type, or of what an array of it holds; empty where there are none. */
    public static List<JavaType> argumentsOf(@Nullable JavaType type) {
        if (type instanceof JavaType.Array array) {
            return argumentsOf(array.getElemType());
        }
        return type instanceof JavaType.Parameterized generic ? generic.getTypeParameters() : List.of();
    }

    /** The erasures of a method's parameters. */
    public static List<String> erasures(List<JavaType> types) {
        return types.stream().map(TypeNames::erasure).collect(Collectors.toList());
    }

    /** Hands every class that a type is made of, type arguments, bounds and elements too, to a consumer. */
    public static void forEachMentioned(@Nullable JavaType type, Consumer<JavaType.FullyQualified> consumer) {
        mention(type, consumer, 0);
    }

    /** Whether a type is, or is made of, a type variable with one of these names; bounds count. */
    public static boolean mentionsVariable(@Nullable JavaType type, Set<String> names) {
        return mentionsVariable(type, names, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean mentionsVariable(@Nullable JavaType type, Set<String> names, Set<JavaType> asked) {
        if (type == null || !asked.add(type)) {
            return false; // E extends Comparable<E> comes back to itself.
        }
        if (type instanceof JavaType.GenericTypeVariable variable) {
            return names.contains(variable.getName())
                    || variable.getBounds().stream().anyMatch(bound -> mentionsVariable(bound, names, asked));
        }
        if (type instanceof JavaType.Intersection several) {
            return several.getBounds().stream().anyMatch(bound -> mentionsVariable(bound, names, asked));
        }
        if (type instanceof JavaType.Array array) {
            return mentionsVariable(array.getElemType(), names, asked);
        }
        return type instanceof JavaType.Parameterized generic
                && generic.getTypeParameters().stream().anyMatch(each -> mentionsVariable(each, names, asked));
    }

    /** Names as a method's parameters are written. */
    public static String inParentheses(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }

    // Bounds such as T extends Comparable<T> are endless; nobody writes types nested deeper than this.
    private static final int DEEPEST = 6;

    private static void mention(@Nullable JavaType type, Consumer<JavaType.FullyQualified> consumer, int depth) {
        if (type == null || depth > DEEPEST) {
            return;
        }
        if (type instanceof JavaType.Array array) {
            mention(array.getElemType(), consumer, depth + 1);
        } else if (type instanceof JavaType.GenericTypeVariable variable) {
            variable.getBounds().forEach(bound -> mention(bound, consumer, depth + 1));
        } else if (type instanceof JavaType.Intersection intersection) {
            intersection.getBounds().forEach(bound -> mention(bound, consumer, depth + 1));
        } else if (type instanceof JavaType.MultiCatch multiCatch) {
            multiCatch.getThrowableTypes().forEach(thrown -> mention(thrown, consumer, depth + 1));
        } else if (type instanceof JavaType.FullyQualified named && !(type instanceof JavaType.Unknown)) {
            consumer.accept(named);
            if (type instanceof JavaType.Parameterized parameterized) {
                parameterized.getTypeParameters().forEach(argument -> mention(argument, consumer, depth + 1));
            }
        }
    }
}
