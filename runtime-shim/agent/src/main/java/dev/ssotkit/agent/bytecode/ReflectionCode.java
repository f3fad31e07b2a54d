package dev.ssotkit.agent.bytecode;

/**
 * Classes that are generated to carry out somebody else's reflection: a {@code new} in them is nobody's code, and who
 * reflects is their caller.
 */
public final class ReflectionCode {
    /** The JDK's own, in loaders of their own. */
    private static final String OF_THE_JDK = "jdk.internal.reflect.";
    /** How Guice, CGLIB and Spring's CGLIB name those of containers, beside the class that they call. */
    private static final String OF_A_CONTAINER = "$$FastClass";

    private static final String[] OF_GROOVY = {
        "org.codehaus.groovy.vmplugin.",
        "org.codehaus.groovy.runtime.",
        "org.codehaus.groovy.reflection.",
        "groovy.lang."
    };

    private ReflectionCode() {}

    /** @param className binary or internal */
    public static boolean contains(String className) {
        return className.replace('/', '.').startsWith(OF_THE_JDK) || className.contains(OF_A_CONTAINER);
    }

    /**
     * Whether a frame of the class is part of how somebody else's reflection is carried out: those of generated code,
     * and of Groovy's runtime, through which all dynamic Groovy constructs.
     *
     * @param className binary or internal
     */
    public static boolean carriesOut(String className) {
        if (contains(className)) {
            return true;
        }
        String name = className.replace('/', '.');
        for (String prefix : OF_GROOVY) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
