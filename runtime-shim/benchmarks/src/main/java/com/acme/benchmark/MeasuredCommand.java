package com.acme.benchmark;

import dev.ssotkit.shim.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** The command line in a JVM that says at its end how much CPU time and memory it took, and nothing else. */
final class MeasuredCommand {
    private MeasuredCommand() {}

    /** @param arguments of the command line, which ends the JVM with its own exit code */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                out.println(MeasuredJvm.Usage.now());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        Main.main(arguments);
    }
}
