package com.acme.benchmark.rival;

import static net.bytebuddy.matcher.ElementMatchers.any;
import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.isDeclaredBy;
import static net.bytebuddy.matcher.ElementMatchers.nameEndsWith;
import static net.bytebuddy.matcher.ElementMatchers.named;

import java.lang.instrument.Instrumentation;
import java.util.concurrent.atomic.LongAdder;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.MemberSubstitution;
import org.jspecify.annotations.Nullable;

/** {@code MemberSubstitution} of constructions by a call that counts them, all places together: the cheapest that Byte Buddy offers. */
public final class SubstitutingAgent {
    private static final LongAdder COUNT = new LongAdder();

    private SubstitutingAgent() {}

    /** Rewrites the one class whose constructions are measured. */
    public static void premain(@Nullable String argument, Instrumentation instrumentation)
            throws NoSuchMethodException {
        var replacement = SubstitutingAgent.class.getMethod("canonical", int.class);
        new AgentBuilder.Default()
                .type(nameEndsWith(".RivalBenchmark"))
                .transform((builder, type, loader, module, domain) -> builder.visit(MemberSubstitution.relaxed()
                        .constructor(isConstructor().and(isDeclaredBy(named("com.acme.benchmark.rival.Watched"))))
                        .replaceWith(replacement)
                        .on(any())))
                .installOn(instrumentation);
    }

    /** Stands where the construction stood. */
    public static Watched canonical(int sent) {
        COUNT.increment();
        return WatchedCanonical.getInstance();
    }
}
