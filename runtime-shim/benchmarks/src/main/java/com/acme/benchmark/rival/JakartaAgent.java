package com.acme.benchmark.rival;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/** Tomcat's migration of {@code javax} to {@code jakarta} while classes load; its jar brings the transformer and no {@code premain}. */
public final class JakartaAgent {
    private static final String TRANSFORMER = "org.apache.tomcat.jakartaee.ClassConverter";

    private JakartaAgent() {}

    /** Adds it. */
    public static void premain(@Nullable String argument, Instrumentation instrumentation)
            throws ReflectiveOperationException {
        instrumentation.addTransformer(Class.forName(TRANSFORMER)
                .asSubclass(ClassFileTransformer.class)
                .getConstructor()
                .newInstance());
    }
}
