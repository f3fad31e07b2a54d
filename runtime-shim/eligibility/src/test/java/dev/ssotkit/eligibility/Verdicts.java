package dev.ssotkit.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Verdicts on a.Legacy against c.Canonical, both compiled from source. */
final class Verdicts {

    static final String CANONICAL = """
            package c; public class Canonical {
              public static Canonical get() { return null; }
              public void send(String s) { }
              public int count() { return 0; }
              public void broadcast(Object o, int n) { }
              public Canonical self() { return this; }
              public String name() { return ""; } }
            """;

    private Verdicts() {}

    static boolean facade(String... sources) {
        return verdict(sources).kind() == Verdict.Kind.FACADE;
    }

    static List<String> reasons(String... sources) {
        return reasons(verdict(sources));
    }

    static List<String> reasons(Verdict verdict) {
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BLOCKED);
        assertThat(verdict.forwardings()).isEmpty();
        return verdict.reasons();
    }

    /** With the usual canonical type unless the sources bring one. */
    static Verdict verdict(String... sources) {
        List<String> all = new ArrayList<>(Arrays.asList(sources));
        if (all.stream().noneMatch(source -> source.startsWith("package c;"))) {
            all.add(CANONICAL);
        }
        return verdict(CompiledClasses.of(all.toArray(new String[0])));
    }

    static Verdict verdict(CompiledClasses classes, String... calls) {
        return verdict("get()", classes, calls);
    }

    static Verdict verdict(String accessor, CompiledClasses classes, String... calls) {
        return Eligibility.of(
                Entries.entry("c.Canonical", accessor, Collections.singletonList("a.Legacy"), calls),
                TypeName.of("a.Legacy"),
                classes);
    }

    static Forwarding forwarding(Verdict verdict, String method) {
        return verdict.forwardings().stream()
                .filter(forwarding -> forwarding.method().name().equals(method))
                .findFirst()
                .orElseThrow();
    }
}
