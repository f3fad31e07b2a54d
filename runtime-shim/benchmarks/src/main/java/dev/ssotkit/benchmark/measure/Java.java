package dev.ssotkit.benchmark.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A command that starts a JVM, put together. Immutable. */
public final class Java {
    private final List<String> words;

    private Java(List<String> words) {
        this.words = words;
    }

    /** Of that JDK. */
    public static Java of(Jdk jdk, String... options) {
        List<String> words = new ArrayList<>(List.of(jdk.program("java")));
        words.addAll(Arrays.asList(options));
        return new Java(List.copyOf(words));
    }

    /** The whole command: a class of that class path, and what it is told. */
    public List<String> run(String classPath, String main, String... arguments) {
        List<String> command = new ArrayList<>(words);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(Arrays.asList(arguments));
        return List.copyOf(command);
    }
}
