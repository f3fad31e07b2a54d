package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.JavaType;

/**
 * The types that the body of a listed class goes on naming because it overrides, or passes on to {@code super(..)}, what
 * another listed class declares with its own name: that declaration stays, and so must the override.
 */
final class ListedOverrides {

    private final Set<TypeKey> listed;
    private final SourceIndex index;
    private final Map<TypeKey, Set<TypeKey>> kept = new HashMap<>();

    ListedOverrides(Set<TypeKey> listed, SourceIndex index) {
        this.listed = listed;
        this.index = index;
    }

    /** Keys of the types whose names stay in the body of a listed class. */
    Set<TypeKey> keptIn(TypeKey key) {
        Set<TypeKey> known = kept.get(key);
        if (known == null) {
            known = index.find(key).map(this::keptIn).orElse(Set.of());
            kept.put(key, known);
        }
        return known;
    }

    private Set<TypeKey> keptIn(JavaType.FullyQualified type) {
        Set<TypeKey> names = new HashSet<>();
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            TypeKey parentKey = TypeKey.of(parent);
            if (parent != type && listed.contains(parentKey)) {
                Set<TypeKey> stayThere = new HashSet<>(keptIn(parentKey));
                stayThere.add(parentKey);
                for (JavaType.Method theirs : parent.getMethods()) {
                    type.getMethods().stream()
                            .filter(own -> dependsOn(own, theirs))
                            .forEach(own -> addMentioned(own, theirs, stayThere, names));
                }
            }
        }
        return names;
    }

    private static boolean dependsOn(JavaType.Method own, JavaType.Method theirs) {
        return own.getName().equals(theirs.getName())
                && (own.isConstructor()
                        || TypeNames.erasures(own.getParameterTypes())
                                .equals(TypeNames.erasures(theirs.getParameterTypes())));
    }

    private static void addMentioned(
            JavaType.Method own, JavaType.Method theirs, Set<TypeKey> stayThere, Set<TypeKey> names) {
        Set<TypeKey> mentioned = new HashSet<>(stayThere);
        mentioned.retainAll(mentions(own));
        mentioned.retainAll(mentions(theirs));
        names.addAll(mentioned);
    }

    private static Set<TypeKey> mentions(JavaType.Method method) {
        Set<TypeKey> mentions = new HashSet<>();
        List<JavaType> parameters = method.getParameterTypes();
        parameters.forEach(parameter -> TypeNames.forEachMentioned(parameter, type -> mentions.add(TypeKey.of(type))));
        if (!method.isConstructor()) {
            TypeNames.forEachMentioned(method.getReturnType(), type -> mentions.add(TypeKey.of(type)));
        }
        return mentions;
    }
}
