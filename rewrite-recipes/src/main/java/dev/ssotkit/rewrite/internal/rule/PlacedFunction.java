package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.SameTypes;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeArguments;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * The function type of a functional interface (JLS 9.9): what its method is handed and yields, and in whose code each of
 * these types is named.
 *
 * @param result null where it yields nothing, or where that cannot be told
 */
public record PlacedFunction(
        List<PlacedType> parameters, @Nullable PlacedType result) {

    /**
     * The function that a lambda or method reference of a type is; null where the type is no function.
     *
     * @param at as the code names it that takes the function
     */
    public static @Nullable PlacedFunction of(PlacedType at, Hypothesis hypothesis) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(at.type());
        JavaType.FullyQualified type = named == null ? null : afterMove(named, at.place(), hypothesis);
        JavaType.Method method = Functions.methodOf(type);
        if (type == null || method == null) {
            return null;
        }
        // What stands for the variables of an interface is named by whoever mentions it, or by what extends it.
        boolean isMention = hypothesis.mentionsMoving(type) || SameTypes.mentionsVariable(type);
        Place mention = isMention ? at.place() : Place.of(type);
        TypeArguments arguments = Ancestors.of(type).stream()
                .filter(owner -> owner.getFullyQualifiedName()
                        .equals(method.getDeclaringType().getFullyQualifiedName()))
                .findFirst()
                .map(TypeArguments::of)
                .orElseGet(() -> TypeArguments.of(type));
        Place declaration = Place.of(method.getDeclaringType());
        List<PlacedType> parameters = method.getParameterTypes().stream()
                .map(declared -> new PlacedType(
                        arguments.in(declared), hypothesis.mentionsMoving(declared) ? declaration : mention))
                .toList();
        JavaType result = Functions.resultOf(type);
        return new PlacedFunction(
                parameters,
                result == null
                        ? null
                        : new PlacedType(
                                result, hypothesis.mentionsMoving(method.getReturnType()) ? declaration : mention));
    }

    private static JavaType.@Nullable FullyQualified afterMove(
            JavaType.FullyQualified type, Place place, Hypothesis hypothesis) {
        TypeKey key = hypothesis.keyOf(type);
        Entry entry = hypothesis.entryOf(key);
        if (entry == null || !hypothesis.movesAt(key, place)) {
            return type;
        }
        JavaType.FullyQualified canonical = hypothesis.canonical(entry).orElse(null);
        return canonical == null ? null : Ancestors.withArgumentsOf(canonical, type);
    }
}
