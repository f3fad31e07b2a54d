package dev.ssotkit.agent.output.destination;

/**
 * Tells when the application's own code runs.
 *
 * <p>Before that, loading JMX would fix the log manager and loading a logging binding would fix its configuration, which
 * are for the application to choose.
 */
public final class MainStart {
    private final Thread main;

    /** @param main the thread that runs premain, which later runs main */
    public MainStart(Thread main) {
        this.main = main;
    }

    /** Whether the main class is running, be it in its static initialiser, or has ended. */
    public boolean hasHappened() {
        if (!main.isAlive()) {
            return true;
        }
        StackTraceElement[] stack = main.getStackTrace();
        if (stack.length == 0) {
            return false;
        }
        String bottom = stack[stack.length - 1].getClassName();
        return !bottom.startsWith("sun.") && !bottom.startsWith("java.") && !bottom.startsWith("jdk.");
    }
}
