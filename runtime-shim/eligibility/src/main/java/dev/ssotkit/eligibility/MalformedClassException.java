package dev.ssotkit.eligibility;

import org.jspecify.annotations.Nullable;

/** Bytes that are no class file as JVMS 4 has it. */
public final class MalformedClassException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedClassException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
