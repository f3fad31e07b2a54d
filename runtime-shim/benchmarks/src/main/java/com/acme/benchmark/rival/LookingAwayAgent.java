package com.acme.benchmark.rival;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/** Is shown every class, and looks at none: what any agent costs that transforms classes while they load. */
public final class LookingAwayAgent {
    private LookingAwayAgent() {}

    /** Adds a transformer that leaves everything as it is. */
    public static void premain(@Nullable String argument, Instrumentation instrumentation) {
        instrumentation.addTransformer(new ClassFileTransformer() {});
    }
}
