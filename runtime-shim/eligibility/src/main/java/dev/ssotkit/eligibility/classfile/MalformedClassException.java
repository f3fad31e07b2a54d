package dev.ssotkit.eligibility.classfile;

import org.jspecify.annotations.Nullable;

/** Bytes that are no class file as JVMS 4 has it. */
public class MalformedClassException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedClassException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
