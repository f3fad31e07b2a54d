package dev.ssotkit.progress.logfile;

import java.io.IOException;

/** A packed stream that breaks off or is damaged from here on: what came before it is good. */
public final class TornException extends IOException {
    private static final long serialVersionUID = 1L;

    TornException(Throwable cause) {
        super(cause.toString(), cause);
    }
}
