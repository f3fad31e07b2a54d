package dev.ssotkit.progress.cli;

import java.io.Console;

/** Whether somebody watches. */
public final class AttachedTerminal {
    private AttachedTerminal() {}

    /** Whether standard input and output are a terminal's: only then does a long command say how far it is. */
    @SuppressWarnings("SystemConsoleNull") // before JDK 22, and since JDK 25, it may be null
    public static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on a console may be there without a terminal; before, this method is not.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
