package dev.ssotkit.discovery;

/** There is nothing to judge; the message says what would be. */
public final class NothingFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingFoundException(String message) {
        super(message);
    }
}
