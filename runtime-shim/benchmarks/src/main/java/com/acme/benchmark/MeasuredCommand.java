package com.acme.benchmark;

import dev.ssotkit.shim.Main;
import java.io.OutputStream;
import java.io.PrintStream;

/** The command line in a JVM that says at its end how much memory it took, and nothing else. */
final class MeasuredCommand {
    private MeasuredCommand() {}

    /** Takes what the command line takes, which ends the JVM with its own exit code. */
    public static void main(String[] arguments) {
        PeakMemory.sayAtEnd();
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        Main.main(arguments);
    }
}
