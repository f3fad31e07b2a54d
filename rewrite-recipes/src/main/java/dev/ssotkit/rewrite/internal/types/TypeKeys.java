package dev.ssotkit.rewrite.internal.types;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/**
 * Some keys, to be found by what attribution and texts name. Every type in use of every file is asked for, and hardly
 * one is found: no key is made for the others.
 */
public final class TypeKeys {

    private final Map<String, TypeKey> byName;
    private final Set<String> simpleNames = new HashSet<>();

    public TypeKeys(Collection<TypeKey> keys) {
        this.byName = new HashMap<>();
        for (TypeKey key : keys) {
            byName.put(key.name(), key);
            simpleNames.add(key.simpleName());
        }
    }

    /** The keys themselves, in no order. */
    public Collection<TypeKey> all() {
        return byName.values();
    }

    /** Whether one of them has this for the last part of its name. */
    public boolean haveSimpleName(String word) {
        return simpleNames.contains(word);
    }

    /** The key of a class, if it is one of these; else null. */
    public @Nullable TypeKey find(JavaType.@Nullable FullyQualified type) {
        return type == null ? null : find(type.getFullyQualifiedName());
    }

    /** The key of a name, if it is one of these; else null. */
    public @Nullable TypeKey find(String name) {
        return byName.get(TypeKey.normalised(name));
    }

    /** Whether a class, or one that it is nested in, is one of these. */
    public boolean isWithinAny(JavaType.@Nullable FullyQualified type) {
        if (type == null) {
            return false;
        }
        String name = type.getFullyQualifiedName();
        boolean isWithin = find(name) != null;
        for (int end = name.lastIndexOf('$'); end > 0 && !isWithin; end = name.lastIndexOf('$', end - 1)) {
            isWithin = find(name.substring(0, end)) != null;
        }
        return isWithin;
    }

    /** Hands over the keys, out of these, of the classes that a type is made of ({@link TypeNames#forEachMentioned}). */
    public void forEachMentioned(@Nullable JavaType type, Consumer<TypeKey> consumer) {
        TypeNames.forEachMentioned(type, named -> {
            TypeKey key = find(named);
            if (key != null) {
                consumer.accept(key);
            }
        });
    }
}
