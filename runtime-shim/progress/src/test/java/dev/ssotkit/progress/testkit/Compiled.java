package dev.ssotkit.progress.testkit;

import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import java.io.IOException;
import java.nio.file.Path;

/** Small programs, compiled by the JDK that runs the test. */
public final class Compiled {
    private Compiled() {}

    /** Each source starts with {@code package p;} and declares one top-level type first. */
    public static Path into(Path folder, String... sources) throws IOException {
        return JavaCompilation.of(sources).options("-parameters").into(folder);
    }

    /** A jar of everything below the folder. */
    public static Path jar(Path folder, Path jar) throws IOException {
        return Jars.of(jar, folder);
    }
}
