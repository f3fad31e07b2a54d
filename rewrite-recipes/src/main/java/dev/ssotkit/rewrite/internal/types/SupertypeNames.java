package dev.ssotkit.rewrite.internal.types;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.JavaType;

/** Direct supertypes by name, found in the hierarchy of one attributed type. */
public final class SupertypeNames {

    private SupertypeNames() {}

    public static List<String> namesOf(String name, JavaType.FullyQualified root) {
        TypeKey wanted = TypeKey.of(name);
        List<String> names = new ArrayList<>();
        for (JavaType.FullyQualified type : Members.withSupertypes(root)) {
            if (wanted.isOf(type)) {
                if (type.getSupertype() != null) {
                    names.add(type.getSupertype().getFullyQualifiedName());
                }
                type.getInterfaces().forEach(parent -> names.add(parent.getFullyQualifiedName()));
            }
        }
        return names;
    }
}
