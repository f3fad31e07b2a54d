package dev.ssotkit.agent.config;

/**
 * Option {@code reflection}: whose reflective constructions forward.
 *
 * <p>A caller is the nearest frame outside the JDK, by binary class name.
 */
public final class ReflectionForwarding {
    static final ReflectionForwarding OBSERVE = new ReflectionForwarding(false, new String[0]);
    static final ReflectionForwarding FORWARD = new ReflectionForwarding(true, new String[0]);

    private final boolean everywhere;
    private final String[] packages;

    private ReflectionForwarding(boolean everywhere, String[] packages) {
        this.everywhere = everywhere;
        this.packages = packages;
    }

    static ReflectionForwarding ofPackages(String[] packages) {
        return new ReflectionForwarding(false, packages);
    }

    /** Whether any caller's constructions forward; if not, nothing need be prepared for it. */
    public boolean forwardsAnything() {
        return everywhere || packages.length > 0;
    }

    /** @param callerClass binary name; its package and the packages above it are compared as wholes */
    public boolean forwards(String callerClass) {
        if (everywhere) {
            return true;
        }
        for (String name : packages) {
            if (callerClass.startsWith(name)
                    && callerClass.length() > name.length()
                    && callerClass.charAt(name.length()) == '.') {
                return true;
            }
        }
        return false;
    }
}
