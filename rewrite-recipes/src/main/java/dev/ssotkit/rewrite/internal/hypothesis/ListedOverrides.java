package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.types.Members;
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

    private final Set<String> listed;
    private final SourceIndex index;
    private final Map<String, Set<String>> kept = new HashMap<>();

    ListedOverrides(Set<String> listed, SourceIndex index) {
        this.listed = listed;
        this.index = index;
    }

    /** Keys of the types whose names stay in the body of a listed class. */
    Set<String> keptIn(String key) {
        Set<String> known = kept.get(key);
        if (known == null) {
            known = index.find(key).map(this::keptIn).orElse(Set.of());
            kept.put(key, known);
        }
        return known;
    }

    private Set<String> keptIn(JavaType.FullyQualified type) {
        Set<String> names = new HashSet<>();
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            String parentKey = TypeNames.key(parent.getFullyQualifiedName());
            if (parent != type && listed.contains(parentKey)) {
                Set<String> stayThere = new HashSet<>(keptIn(parentKey));
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
            JavaType.Method own, JavaType.Method theirs, Set<String> stayThere, Set<String> names) {
        Set<String> mentioned = new HashSet<>(stayThere);
        mentioned.retainAll(mentions(own));
        mentioned.retainAll(mentions(theirs));
        names.addAll(mentioned);
    }

    private static Set<String> mentions(JavaType.Method method) {
        Set<String> mentions = new HashSet<>();
        List<JavaType> parameters = method.getParameterTypes();
        parameters.forEach(parameter -> TypeNames.forEachMentioned(parameter, mentions::add));
        if (!method.isConstructor()) {
            TypeNames.forEachMentioned(method.getReturnType(), mentions::add);
        }
        return mentions;
    }
}
