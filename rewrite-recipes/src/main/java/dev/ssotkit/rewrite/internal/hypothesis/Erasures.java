package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Erasures (JLS 4.6) of what the code of a place names, as they will be once the legacy types have moved. */
public final class Erasures {

    private final Hypothesis hypothesis;

    /** Under one hypothesis. */
    public Erasures(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** Of the parameters of a method declared, or called, in the code of a place. */
    public List<String> ofParameters(JavaType.Method method, Place place) {
        return of(method.getParameterTypes(), place);
    }

    /** Of the parameters as they would be if every listed type moved. */
    List<String> ofParametersMoved(JavaType.Method method) {
        return method.getParameterTypes().stream().map(this::ofMoved).toList();
    }

    private String ofMoved(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return ofMoved(array.getElemType()) + "[]";
        }
        Entry entry = hypothesis.entryOf(hypothesis.keyOf(type));
        return entry == null ? TypeNames.erasure(type) : entry.canonicalType().binaryName();
    }

    /** Of the result of a method declared in the code of a place. */
    public String ofResult(JavaType.Method method, Place place) {
        return of(method.getReturnType(), place);
    }

    /** Of several types. */
    public List<String> of(List<JavaType> types, Place place) {
        return types.stream().map(type -> of(type, place)).toList();
    }

    /** Of one type, written as {@link TypeNames#erasure}. */
    String of(@Nullable JavaType type, Place place) {
        if (type instanceof JavaType.Array array) {
            return of(array.getElemType(), place) + "[]";
        }
        if (TypeNames.isKotlinArray(type)) {
            return of(TypeNames.elementOf(type), place) + "[]";
        }
        TypeKey key = hypothesis.keyOf(type);
        Entry entry = hypothesis.entryOf(key);
        return entry != null && hypothesis.movesAt(key, place)
                ? entry.canonicalType().binaryName()
                : TypeNames.erasure(type);
    }
}
