package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.tree.JavaType;

/** Attribution as it is after the move, for one class's code; recipes that run later rely on it. */
final class TypeMove {

    private final Hypothesis hypothesis;
    private final Place place;
    private final Map<JavaType, JavaType> moved = new IdentityHashMap<>();

    TypeMove(Hypothesis hypothesis, Place place) {
        this.hypothesis = hypothesis;
        this.place = place;
    }

    @Nullable
    JavaType apply(@Nullable JavaType type) {
        if (type == null || type instanceof JavaType.Unknown || type instanceof JavaType.Primitive) {
            return type;
        }
        JavaType known = moved.get(type);
        if (known != null) {
            return known;
        }
        moved.put(type, type); // Types refer to themselves; whoever asks on the way gets the old one.
        JavaType result = move(type);
        moved.put(type, result);
        moved.put(result, result);
        return result;
    }

    private JavaType move(JavaType type) {
        if (type instanceof JavaType.Parameterized parameterized) {
            return moveGeneric(parameterized);
        }
        if (type instanceof JavaType.FullyQualified named) {
            return moveClass(named);
        }
        if (type instanceof JavaType.Array array) {
            return array.withElemType(required(array.getElemType()));
        }
        if (type instanceof JavaType.GenericTypeVariable variable) {
            return variable.withBounds(all(variable.getBounds()));
        }
        if (type instanceof JavaType.Variable variable) {
            return variable.withType(required(variable.getType()));
        }
        if (type instanceof JavaType.Method method) {
            return method.withReturnType(required(method.getReturnType()))
                    .withParameterTypes(all(method.getParameterTypes()));
        }
        return type;
    }

    private JavaType moveGeneric(JavaType.Parameterized type) {
        JavaType raw = required(type.getType());
        if (raw != type.getType() && raw instanceof JavaType.FullyQualified canonical) {
            return canonical.getTypeParameters().isEmpty()
                    ? canonical
                    : type.withType(canonical).withTypeParameters(all(type.getTypeParameters()));
        }
        return type.withTypeParameters(all(type.getTypeParameters()));
    }

    private JavaType moveClass(JavaType.FullyQualified type) {
        TypeKey key = hypothesis.keyOf(type);
        Entry entry = hypothesis.entryOf(key);
        if (entry != null && hypothesis.movesAt(key, place)) {
            JavaType.FullyQualified canonical = hypothesis.canonical(entry).orElse(null);
            return canonical == null ? type : canonical;
        }
        return type;
    }

    private JavaType required(JavaType type) {
        JavaType result = apply(type);
        return result == null ? type : result;
    }

    private List<JavaType> all(List<JavaType> types) {
        return ListUtils.map(types, this::required);
    }
}
