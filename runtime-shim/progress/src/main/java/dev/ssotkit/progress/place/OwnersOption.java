package dev.ssotkit.progress.place;

import dev.ssotkit.evidence.InputException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --owners}, or the file of owners of the repository in which the command runs. */
public final class OwnersOption {
    @Option(
            names = "--owners",
            paramLabel = "FILE",
            description =
                    "Who owns what, as GitHub reads it. Default: .github/CODEOWNERS, CODEOWNERS or docs/CODEOWNERS"
                            + " below the current folder.")
    private @Nullable Path file;

    /**
     * Who owns a place; empty if nobody does, or nobody knows.
     *
     * @param required whether the report is of no use without
     * @param problems takes lines of the file that are not understood
     * @throws InputException if it is required and there is none
     */
    public Function<LeftPlace, String> read(boolean required, Consumer<String> problems) {
        Path found = file == null ? CodeOwners.findBelow(Path.of("")).orElse(null) : file;
        if (found == null) {
            if (required) {
                throw new InputException("--by owner: there is no CODEOWNERS file here; give --owners FILE");
            }
            return place -> "";
        }
        CodeOwners owners = CodeOwners.read(found);
        owners.problems().forEach(problems);
        return OwnerOfPlace.in(owners)::of;
    }
}
