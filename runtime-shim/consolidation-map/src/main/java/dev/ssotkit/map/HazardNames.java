package dev.ssotkit.map;

import java.util.Arrays;

/**
 * The methods that make an object no longer replaceable by a shared one, going by their names. Recipe, agent and
 * {@code plan} ask here, so that there is one list; rewrite-recipes/README.md prints it.
 */
public final class HazardNames {

    private static final String[] CONFIGURING = {"set", "configure", "enable", "disable"};
    private static final String[] CLOSING = {"close", "shutdown", "stop", "dispose", "destroy", "release"};
    private static final String[] CONFIGURING_IF_FLUENT = {"with", "register", "add", "use"};

    private HazardNames() {}

    /** Whether a method of this name configures the object that it is called on, whatever it returns. */
    public static boolean configures(String method) {
        return startsWithWord(method, CONFIGURING);
    }

    /** Whether a method of this name configures the object that it is called on if it returns the object's own type. */
    public static boolean configuresIfFluent(String method) {
        return startsWithWord(method, CONFIGURING_IF_FLUENT);
    }

    /** Whether a method of this name without parameters and result closes the object that it is called on. */
    public static boolean closes(String method) {
        return Arrays.asList(CLOSING).contains(method);
    }

    /** The word alone, or followed by an upper-case letter: {@code settle} does not set. */
    private static boolean startsWithWord(String name, String[] words) {
        for (String word : words) {
            if (name.startsWith(word)
                    && (name.length() == word.length() || Character.isUpperCase(name.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }
}
