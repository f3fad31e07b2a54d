package dev.ssotkit.walkthrough.maven;

import java.util.List;
import java.util.stream.Collectors;

/** A nested Maven failed; the message carries what Maven itself said. */
final class BuildFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int ENOUGH = 20;

    BuildFailure(String what, List<String> output) {
        super(what + ":\n" + errorsIn(output));
    }

    private static String errorsIn(List<String> output) {
        List<String> errors = output.stream()
                .filter(line -> line.startsWith("[ERROR]"))
                .limit(ENOUGH)
                .toList();
        List<String> shown =
                errors.isEmpty() ? output.subList(Math.max(0, output.size() - ENOUGH), output.size()) : errors;
        return shown.stream().collect(Collectors.joining("\n"));
    }
}
