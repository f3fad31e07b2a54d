package dev.ssotkit.rewrite.internal.types;

import java.util.List;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.JavaType;

/** Type parameters that classes declare (JLS 8.1.2), for people to read. */
public final class TypeParameters {

    private TypeParameters() {}

    /** Those of a class, however it is mentioned. */
    public static List<JavaType> of(JavaType.FullyQualified type) {
        return type instanceof JavaType.Parameterized generic
                ? generic.getType().getTypeParameters()
                : type.getTypeParameters();
    }

    /** Whether mentions of one class, which has none, become mentions of another without the arguments that it takes. */
    public static boolean becomesRaw(JavaType.FullyQualified legacy, JavaType.FullyQualified canonical) {
        return of(legacy).isEmpty() && !of(canonical).isEmpty();
    }

    /** The name of a class with them: {@code a.B<K, V>}. */
    public static String written(JavaType.FullyQualified type) {
        List<JavaType> declared = of(type);
        return declared.isEmpty()
                ? TypeKey.of(type).name()
                : declared.stream()
                        .map(TypeParameters::nameOf)
                        .collect(Collectors.joining(", ", TypeKey.of(type).name() + "<", ">"));
    }

    private static String nameOf(JavaType parameter) {
        return parameter instanceof JavaType.GenericTypeVariable variable
                ? variable.getName()
                : TypeNames.erasure(parameter);
    }
}
