package dev.ssotkit.rewrite.retire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.DelegateLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;

/** A hub with state of its own, the one instance that it is to pass on to, and the recipe that makes it do so. */
final class HubBesideOne {

    private HubBesideOne() {}

    static final String WHY = "the bodies of definitions are no matter of the map";

    static final String ONE = """
            package com.one;

            import java.util.ArrayList;
            import java.util.List;

            public class One {
                private static final One ONE = new One();

                private final List<String> sent = new ArrayList<>();

                public static One get() {
                    return ONE;
                }

                public void send(String text) {
                    sent.add(text);
                }

                public String tell(int times, String text) {
                    sent.add(text + times);
                    return text;
                }

                public List<String> sent() {
                    return sent;
                }

                public One named(String name) {
                    sent.add("named " + name);
                    return this;
                }

                public void close() {}

                public int risky() throws java.io.IOException {
                    return 1;
                }

                public void all(String... texts) {
                    sent.addAll(List.of(texts));
                }

                @Override
                public String toString() {
                    return "One" + sent;
                }
            }
            """;

    static final String HUB = """
            package com.old;

            import java.util.ArrayList;
            import java.util.List;
            import java.util.Objects;

            /** The hub. */
            public class Hub implements AutoCloseable {
                public static final int MOST = 10;
                private static int made = 0;

                private final List<String> sent = new ArrayList<>();
                private final Thread thread;

                {
                    made++;
                }

                public Hub() {
                    this("none");
                }

                Hub(String name) {
                    thread = new Thread(() -> {});
                    thread.start();
                    sent.add(Objects.requireNonNull(name));
                }

                /** Sends. */
                public synchronized void send(String text) {
                    sent.add(checked(text));
                }

                private String checked(String text) {
                    return text;
                }

                public List<String> sent() {
                    return sent;
                }

                public String shout(String text) {
                    sent.add(text);
                    return text;
                }

                public Hub named(String name) {
                    return this;
                }

                public void all(String... texts) {}

                @Override
                public void close() {}

                @Override
                public String toString() {
                    return "Hub" + sent;
                }

                public int most() {
                    return MOST;
                }

                protected static String motto() {
                    return "ever";
                }
            }
            """;

    static final String MAIN = """
            package com.app;

            import com.old.Hub;

            class Main {
                public static void main(String[] args) throws Exception {
                    Hub hub = new Hub();
                    hub.named("x").send("a");
                    hub.all("b", "c");
                    System.out.println(new Hub().shout("loud") + new Hub().sent() + hub.most() + hub);
                    hub.close();
                }
            }
            """;

    static final List<String> CALLS =
            List.of("com.old.Hub shout(java.lang.String) -> tell(2, $1)", "com.old.Hub close() -> close()");

    static DelegateLegacyTypes recipe(List<String> calls) {
        return new DelegateLegacyTypes("com.one.One", "get()", List.of("com.old.Hub"), calls);
    }

    static ConsolidateManager map(List<String> calls) {
        return new ConsolidateManager("com.one.One", "get()", List.of("com.old.Hub"), calls);
    }

    static Codebase.Outcome after(String hub, String... others) {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, "package com.old;\n\n" + hub)
                .main(others)
                .run(recipe(List.of()));
        return outcome.compilesUnproven(WHY);
    }

    static void assertStays(String reason, String hub, String... others) {
        Codebase.Outcome outcome = after(hub, others);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.retired).hasSize(1);
        assertThat(outcome.retired.get(0).status()).isEqualTo("BLOCKED");
        assertThat(outcome.retired.get(0).reason()).contains(reason);
    }
}
