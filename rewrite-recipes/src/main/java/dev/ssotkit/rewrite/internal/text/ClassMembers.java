package dev.ssotkit.rewrite.internal.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** What attribution shows of a class that text names. */
final class ClassMembers {

    private ClassMembers() {}

    /** Whether a class has, or inherits, a method or field of this name. */
    static boolean hasMember(JavaType.FullyQualified type, String name) {
        return hasMethod(type, name)
                || withSupertypes(type)
                        .anyMatch(owner -> owner.getMembers().stream()
                                .anyMatch(member -> member.getName().equals(name)));
    }

    static boolean hasMethod(JavaType.FullyQualified type, String name) {
        return withSupertypes(type)
                .anyMatch(owner -> owner.getMethods().stream()
                        .anyMatch(method -> method.getName().equals(name)));
    }

    static boolean isA(JavaType.FullyQualified type, String name) {
        return withSupertypes(type)
                .anyMatch(parent -> parent.getFullyQualifiedName().equals(name));
    }

    private static Stream<JavaType.FullyQualified> withSupertypes(JavaType.@Nullable FullyQualified type) {
        return type == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(type),
                        Stream.concat(
                                withSupertypes(type.getSupertype()),
                                List.copyOf(type.getInterfaces()).stream().flatMap(ClassMembers::withSupertypes)));
    }
}
