package dev.ssotkit.progress;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The words that the command line knows, as its own model has them: a verb that is added is in every test of these. */
final class Words {
    /** A verb; its options with their dashes, its help's last part as lines. */
    record Verb(String name, List<String> options, List<String> footer) {
        private static Verb of(CommandSpec spec) {
            return new Verb(
                    spec.name(),
                    spec.options().stream()
                            .flatMap(option -> Arrays.stream(option.names()))
                            .filter(name -> name.startsWith("--"))
                            .toList(),
                    Arrays.stream(spec.usageMessage().footer())
                            .map(line -> line.replace("%n", ""))
                            .toList());
        }
    }

    private Words() {}

    /** The model, fresh: parsing changes it. */
    static CommandLine commandLine() {
        return ProgressCommand.commandLine((classFile, map, classes) -> List.of());
    }

    static List<Verb> verbs() {
        return commandLine().getSubcommands().values().stream()
                .map(verb -> Verb.of(verb.getCommandSpec()))
                .toList();
    }

    static Verb root() {
        return Verb.of(commandLine().getCommandSpec());
    }
}
