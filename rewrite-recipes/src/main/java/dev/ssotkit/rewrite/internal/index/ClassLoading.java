package dev.ssotkit.rewrite.internal.index;

import java.util.Set;

/** The methods that take the name of a class and give the class, on whatever they are called. */
public final class ClassLoading {

    private static final Set<String> METHODS = Set.of("forName", "loadClass", "findClass", "findSystemClass");

    private ClassLoading() {}

    /** Whether a method of this name is one of them. */
    public static boolean isBy(String method) {
        return METHODS.contains(method);
    }
}
