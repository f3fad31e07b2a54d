package dev.ssotkit.shim;

import dev.ssotkit.agent.caller.ClassSites;
import dev.ssotkit.progress.ProgressCommand;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar ssot-shim.jar}: the command line.
 *
 * <p>The one place where command line and agent meet: {@code plan} asks the agent which sites it would rewrite.
 *
 * <p>Compiled for Java 8, so that a JVM too old for the command line says so in a sentence instead of an
 * {@link UnsupportedClassVersionError}.
 */
public final class Main {
    private static final int OLDEST_JAVA = 17;

    private Main() {}

    /** Runs the command line and ends the JVM with its exit code: 0 fine, 2 usage or input. */
    public static void main(String[] args) {
        String problem = tooOld(System.getProperty("java.specification.version"));
        if (problem != null) {
            System.err.println(problem);
            System.exit(2);
        }
        PrintWriter out = new PrintWriter(System.out);
        PrintWriter err = new PrintWriter(System.err);
        int exitCode = ProgressCommand.run(args, new ClassSites(), out, err);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** What to say to a JVM of that {@code java.specification.version}; null if it is new enough or unknown. */
    static @Nullable String tooOld(@Nullable String specificationVersion) {
        return JavaVersion.isBelow(OLDEST_JAVA, specificationVersion)
                ? "ssot-shim: the command line needs Java " + OLDEST_JAVA + " or newer, this is Java "
                        + specificationVersion + " (the agent in the same jar runs on Java 11 and newer)"
                : null;
    }
}
