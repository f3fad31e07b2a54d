package com.acme.benchmark.rival;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.nameStartsWith;
import static net.bytebuddy.matcher.ElementMatchers.named;

import java.lang.instrument.Instrumentation;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.NamedElement;
import net.bytebuddy.matcher.ElementMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Advice at the end of constructors that counts by type: it knows no place, and every construction still makes its object,
 * so it does less than ours.
 */
public final class AdvisingAgent {
    private AdvisingAgent() {}

    /** Takes what the names of the types start with; nothing for the one that is watched in the JMH run. */
    public static void premain(@Nullable String prefix, Instrumentation instrumentation) {
        ElementMatcher.Junction<NamedElement> types =
                prefix == null || prefix.isEmpty() ? named("com.acme.benchmark.rival.Watched") : nameStartsWith(prefix);
        new AgentBuilder.Default()
                .type(types)
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(Count.class).on(isConstructor())))
                .installOn(instrumentation);
    }

    /** What is inlined. */
    public static final class Count {
        private Count() {}

        @Advice.OnMethodExit
        static void constructed(@Advice.Origin("#t") String type) {
            SiteCounts.add(type);
        }
    }
}
