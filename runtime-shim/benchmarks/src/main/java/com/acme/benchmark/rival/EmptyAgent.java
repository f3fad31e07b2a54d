package com.acme.benchmark.rival;

import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/** Does nothing: what any agent costs. */
public final class EmptyAgent {
    private EmptyAgent() {}

    /** Leaves everything as it is. */
    public static void premain(@Nullable String argument, Instrumentation instrumentation) {
        // What was loaded to come here is all that is measured.
    }
}
