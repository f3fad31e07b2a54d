package dev.ssotkit.progress.testkit;

/** The command line in a JVM of its own; what it prints is printed. */
public final class CliMain {
    private CliMain() {}

    public static void main(String[] arguments) {
        CliRun run = CliRun.of((Object[]) arguments);
        System.out.print(run.out());
        System.err.print(run.err());
        System.exit(run.exitCode());
    }
}
