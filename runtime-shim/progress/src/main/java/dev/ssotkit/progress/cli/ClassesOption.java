package dev.ssotkit.progress.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --classes} where a verb cannot do without. */
public final class ClassesOption {
    @Option(
            names = "--classes",
            required = true,
            arity = "1..*",
            paramLabel = "DIR|JAR",
            description = "Compiled classes: folders and jars, for example target/classes.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses
    private List<Path> roots;

    /** Folders and jars as the user named them; at least one. */
    public List<Path> roots() {
        return roots;
    }
}
