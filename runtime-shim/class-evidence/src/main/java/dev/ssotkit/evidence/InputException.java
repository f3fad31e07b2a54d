package dev.ssotkit.evidence;

import java.util.List;

/** Input that a command cannot work with: the command ends with exit code 2 and these lines on standard error. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param problems one line each: where, what, what to do */
    public InputException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }

    public InputException(String problem) {
        this(List.of(problem));
    }
}
