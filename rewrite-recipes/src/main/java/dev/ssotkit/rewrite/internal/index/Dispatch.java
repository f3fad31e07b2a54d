package dev.ssotkit.rewrite.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Which methods calls may reach, if only these classes are constructed (rapid type analysis). */
final class Dispatch {

    private final Map<String, JavaType.FullyQualified> constructed = new HashMap<>();
    private final Map<String, Set<String>> called = new HashMap<>();
    private final BiConsumer<String, String> reached;

    /** Hands class and method name of whatever is reached to a consumer. */
    Dispatch(BiConsumer<String, String> reached) {
        this.reached = reached;
    }

    /** Notes that a class is constructed: calls on its supertypes may reach its methods. */
    void construct(JavaType.FullyQualified type) {
        if (constructed.putIfAbsent(type.getFullyQualifiedName(), type) == null) {
            called.forEach((name, owners) -> {
                if (owners.stream().anyMatch(type::isAssignableTo)) {
                    reach(type, name);
                }
            });
        }
    }

    /** Notes a call. */
    void call(JavaType.@Nullable FullyQualified owner, String name) {
        if (owner != null
                && called.computeIfAbsent(name, each -> new HashSet<>()).add(owner.getFullyQualifiedName())) {
            reached.accept(owner.getFullyQualifiedName(), name);
            for (JavaType.FullyQualified type : new ArrayList<>(constructed.values())) {
                if (type.isAssignableTo(owner.getFullyQualifiedName())) {
                    reach(type, name);
                }
            }
        }
    }

    // The method may be inherited from a class, or be an interface's own.
    private void reach(JavaType.FullyQualified type, String name) {
        for (JavaType.FullyQualified part : classesOf(type)) {
            reached.accept(part.getFullyQualifiedName(), name);
            part.getInterfaces().forEach(parent -> reached.accept(parent.getFullyQualifiedName(), name));
        }
    }

    /** A class and its superclasses: each of them is initialised, and its constructor runs. */
    static List<JavaType.FullyQualified> classesOf(JavaType.FullyQualified type) {
        List<JavaType.FullyQualified> classes = new ArrayList<>();
        for (JavaType.FullyQualified part = type; part != null; part = part.getSupertype()) {
            classes.add(part);
        }
        return classes;
    }
}
