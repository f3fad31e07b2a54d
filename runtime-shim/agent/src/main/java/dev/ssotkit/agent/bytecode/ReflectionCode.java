package dev.ssotkit.agent.bytecode;

import org.jspecify.annotations.Nullable;

/**
 * Classes that are generated to carry out somebody else's reflection: a {@code new} in them is nobody's code, and who
 * reflects is their caller.
 */
public final class ReflectionCode {
    /** The JDK's own, in loaders of their own. */
    private static final String OF_THE_JDK = "jdk.internal.reflect.";
    /** How Guice, CGLIB and Spring's CGLIB name those of containers, beside the class that they call. */
    private static final String OF_A_CONTAINER = "$$FastClass";
    /** What ReflectASM's extend, for Kryo and others, wherever it was relocated to; their own names say nothing. */
    private static final String[] OF_REFLECTASM = {"reflectasm.ConstructorAccess", "reflectasm.PublicConstructorAccess"
    };

    private static final String[] OF_GROOVY = {
        "org.codehaus.groovy.vmplugin.",
        "org.codehaus.groovy.runtime.",
        "org.codehaus.groovy.reflection.",
        "groovy.lang."
    };

    private ReflectionCode() {}

    /**
     * @param className binary or internal
     * @param superName of its superclass, likewise; null if it has none
     */
    public static boolean contains(String className, @Nullable String superName) {
        return className.replace('/', '.').startsWith(OF_THE_JDK)
                || className.contains(OF_A_CONTAINER)
                || isOfReflectAsm(superName);
    }

    private static boolean isOfReflectAsm(@Nullable String superName) {
        for (String suffix : OF_REFLECTASM) {
            if (superName != null && superName.replace('/', '.').endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a loaded class is one of them. */
    public static boolean contains(Class<?> type) {
        Class<?> superclass = type.getSuperclass();
        return contains(type.getName(), superclass == null ? null : superclass.getName());
    }

    /**
     * Whether a frame of the class is part of how somebody else's reflection is carried out: those of generated code,
     * and of Groovy's runtime, through which all dynamic Groovy constructs.
     */
    public static boolean carriesOut(Class<?> type) {
        if (contains(type)) {
            return true;
        }
        String name = type.getName();
        for (String prefix : OF_GROOVY) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
