package dev.ssotkit.rewrite.retire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.DelegateLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import dev.ssotkit.rewrite.testkit.RereadSources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.RecipeSerializer;
import org.openrewrite.internal.InMemoryLargeSourceSet;

/** A legacy type passes on to the canonical instance; who calls it sees what it saw, and one instance behind it. */
class DelegateLegacyTypesTest {

    private static final String WHY = "the bodies of definitions are no matter of the map";

    private static final String ONE = """
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

    private static final String HUB = """
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

    private static final String MAIN = """
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

    private static final List<String> CALLS =
            List.of("com.old.Hub shout(java.lang.String) -> tell(2, $1)", "com.old.Hub close() -> close()");

    private static DelegateLegacyTypes recipe(List<String> calls) {
        return new DelegateLegacyTypes("com.one.One", "get()", List.of("com.old.Hub"), calls);
    }

    private static ConsolidateManager map(List<String> calls) {
        return new ConsolidateManager("com.one.One", "get()", List.of("com.old.Hub"), calls);
    }

    private static Codebase.Outcome after(String hub, String... others) {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, "package com.old;\n\n" + hub)
                .main(others)
                .run(recipe(List.of()));
        return outcome.compilesUnproven(WHY);
    }

    private static void assertStays(String reason, String hub, String... others) {
        Codebase.Outcome outcome = after(hub, others);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.retired).hasSize(1);
        assertThat(outcome.retired.get(0).status()).isEqualTo("BLOCKED");
        assertThat(outcome.retired.get(0).reason()).contains(reason);
    }

    @Test
    void it_becomes_thin_and_its_callers_reach_the_one_instance() {
        Codebase.Outcome outcome = new Codebase().main(ONE, HUB, MAIN).run(recipe(CALLS));
        assertThat(outcome.file("Hub.java")).isEqualTo("""
                package com.old;

                import java.util.List;

                /** The hub. */
                public class Hub implements AutoCloseable {
                    public static final int MOST = 10;

                    public Hub() {}

                    Hub(String name) {}

                    /** Sends. */
                    public void send(String text) {
                        com.one.One.get().send(text);
                    }

                    public List<String> sent() {
                        return com.one.One.get().sent();
                    }

                    public String shout(String text) {
                        return com.one.One.get().tell(2, text);
                    }

                    public Hub named(String name) {
                        com.one.One.get().named(name);
                        return this;
                    }

                    public void all(String... texts) {
                        com.one.One.get().all(texts);
                    }

                    @Override
                    public void close() {
                        com.one.One.get().close();
                    }

                    @Override
                    public String toString() {
                        return com.one.One.get().toString();
                    }

                    public int most() {
                        return MOST;
                    }

                    protected static String motto() {
                        return "ever";
                    }
                }
                """);
        assertThat(outcome.keepsItsCallers(map(CALLS)).printsUnproven(WHY, "com.app.Main"))
                .isEqualToIgnoringNewLines("loud[named x, a, b, c, loud2]10One[named x, a, b, c, loud2]");
        assertThat(outcome.retirements())
                .containsExactly("DELEGATED com.old.Hub", "KEPT com.old.Hub most()", "KEPT com.old.Hub motto()");
    }

    @Test
    void an_instance_per_context_is_kept_from_the_construction_on() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package com.one;

                        public class One {
                            private final String user;

                            private One(String user) {
                                this.user = user;
                            }

                            public static One forUser(String user) {
                                return new One(user);
                            }

                            public static One anonymous() {
                                return new One("nobody");
                            }

                            public String user() {
                                return user;
                            }
                        }
                        """, """
                        package com.old;

                        import com.one.One;

                        public class Hub {
                            private final String user;

                            public Hub(String user) {
                                this.user = user;
                            }

                            public Hub() {
                                this("nobody");
                            }

                            public String user() {
                                return user;
                            }
                        }
                        """, """
                        package com.app;

                        class Main {
                            public static void main(String[] args) {
                                System.out.println(new com.old.Hub("me").user() + new com.old.Hub().user());
                            }
                        }
                        """)
                .run(new DelegateLegacyTypes(
                        "com.one.One",
                        "forUser(java.lang.String)",
                        List.of("com.old.Hub"),
                        List.of("com.old.Hub <constructor>() -> anonymous()")));
        assertThat(outcome.file("Hub.java")).isEqualTo("""
                package com.old;

                import com.one.One;

                public class Hub {
                    private final One canonical;

                    public Hub(String user) {
                        this.canonical = One.forUser(user);
                    }

                    public Hub() {
                        this.canonical = One.anonymous();
                    }

                    public String user() {
                        return this.canonical.user();
                    }
                }
                """);
        assertThat(outcome.printsUnproven(WHY, "com.app.Main")).isEqualToIgnoringNewLines("menobody");
    }

    @Test
    void what_is_not_mapped_stays_with_the_state_that_it_needs_and_is_listed() {
        Codebase.Outcome outcome = after("""
                public class Hub {
                    private static final java.util.Map<String, Hub> CACHE = new java.util.HashMap<>();
                    private static Hub instance;
                    private int count;
                    private String unused = "x";

                    static {
                        instance = new Hub(1);
                    }

                    private Hub(int start) {
                        count = start;
                        CACHE.put("a", null);
                    }

                    public static Hub shared() {
                        return instance;
                    }

                    public int next() {
                        return bumped();
                    }

                    private int bumped() {
                        return count++;
                    }

                    public void send(String text) {
                        System.out.println(unused);
                    }
                }
                """);
        assertThat(outcome.file("Hub.java"))
                .contains("private int count;")
                .contains("count = start;")
                .contains("instance = new Hub(1);")
                .contains("return bumped();")
                .contains("CACHE")
                .contains("        com.one.One.get().send(text);\n")
                .doesNotContain("unused");
        assertThat(outcome.retirements())
                .containsExactly("DELEGATED com.old.Hub", "KEPT com.old.Hub shared()", "KEPT com.old.Hub next()");
    }

    @Test
    void state_that_would_fall_in_two_keeps_the_type() {
        assertStays(
                "state is shared: what stays and what would pass on both use sent",
                "public class Hub {\n    private int sent;\n\n    public void send(String text) {\n        sent++;\n    }\n\n"
                        + "    public int count() {\n        return sent;\n    }\n}\n");
        assertStays(
                "both use sent",
                "public class Hub {\n    private int sent;\n\n    public void send(String text) {\n        sent++;\n    }\n\n"
                        + "    public boolean equals(Object o) {\n        return o instanceof Hub h && h.sent == sent;\n    }\n}\n");
    }

    @Test
    void what_others_see_or_do_keeps_the_type() {
        String send = "public void send(String text) {}\n";
        assertStays("others may read its field open", "public class Hub {\n    boolean open;\n\n    " + send + "}\n");
        assertStays("it is abstract", "public abstract class Hub {\n    " + send + "}\n");
        assertStays("it is no class", "public interface Hub {\n    void send(String text);\n}\n");
        assertStays(
                "it inherits the state of its superclass",
                "public class Hub extends java.util.Observable {\n    " + send + "}\n");
        assertStays(
                "its callers may wait",
                "public class Hub {\n    public synchronized void send(String text) {\n        notifyAll();\n    }\n}\n");
        assertStays(
                "a subclass may override",
                "public class Hub {\n    " + send + "}\n",
                "package com.app;\n\nclass Sub extends com.old.Hub {}\n");
        assertStays(
                "everybody's instance would be configured or closed by close",
                "public class Hub {\n    public void close() {}\n\n    " + send + "}\n");
    }

    @Test
    void a_variable_that_hides_the_package_of_canonical_keeps_the_type() {
        assertStays(
                "a variable has the name of the package of com.one.One",
                "public class Hub {\n    public void send(String com) {}\n}\n");
        assertThat(after(
                                "import com.one.One;\n\npublic class Hub {\n    private One one;\n\n    public void send(String com) {}\n}\n")
                        .file("Hub.java"))
                .contains("        One.get().send(com);\n");
    }

    @Test
    void code_of_canonical_that_may_come_back_keeps_the_type() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package com.one;\n\npublic class One {\n    public static One get() {\n        return null;\n    }\n\n"
                                + "    public void send(String text) {\n        new com.app.Helper().help(text);\n    }\n}\n",
                        "package com.app;\n\npublic class Helper {\n    public void help(String text) {\n"
                                + "        new com.old.Hub().send(text);\n    }\n}\n",
                        "package com.old;\n\npublic class Hub {\n    public void send(String text) {}\n}\n")
                .run(recipe(List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.retired).extracting("reason").asString().contains("through com.app.Helper");
    }

    @Test
    void a_serial_form_stays_what_it_was() {
        String head = "public class Hub implements java.io.Serializable {\n";
        String send = "\n    public void send(String text) {}\n}\n";
        assertThat(after(head + "    private static final long serialVersionUID = 7;\n" + send)
                        .file("Hub.java"))
                .contains("serialVersionUID = 7;")
                .contains("com.one.One.get().send(text);");
        assertStays(
                "name belongs to its serial form",
                head + "    private static final long serialVersionUID = 7;\n    private String name;\n" + send);
        assertStays("made of what the compiler adds", head + "    static class Part {}\n" + send);
        Codebase.Outcome perUser = new Codebase()
                .main(
                        "package com.one;\n\npublic class One {\n    public static One of(String user) {\n        return null;\n    }\n\n    public void send(String text) {}\n}\n",
                        "package com.old;\n\n" + head
                                + "    private static final long serialVersionUID = 7;\n\n    public Hub(String user) {}\n"
                                + send)
                .run(new DelegateLegacyTypes("com.one.One", "of(java.lang.String)", List.of("com.old.Hub"), null));
        assertThat(perUser.changed).isEmpty();
        assertThat(perUser.retired).extracting("reason").asString().contains("no part of its serial form");
    }

    @Test
    void a_serial_version_that_is_not_declared_is_the_one_that_was_computed() {
        String hub = """
                package com.old;

                import java.io.Serializable;
                import java.util.List;
                import java.util.function.Supplier;

                public class Hub implements Serializable, Comparable<Object>, Supplier<Object> {
                    public static final int MOST = 1 + 2;
                    static final String NAME = "a" + MOST;
                    private static List<String> all = List.of();
                    protected transient volatile static int[][] grid;
                    private transient Thread thread;

                    public Hub(String... names) {}

                    protected Hub(List<String> names, long[] ids) throws java.io.IOException {}

                    private Hub(int id) {}

                    public synchronized void send(String text) {
                        Runnable run = () -> all.clear();
                        run.run();
                    }

                    static final <T extends Number> T[] first(T[] given, boolean... flags) {
                        return given;
                    }

                    @Override
                    public int compareTo(Object other) {
                        return 0;
                    }

                    @Override
                    public Object get() {
                        return null;
                    }
                }
                """;
        String main = """
                package com.app;

                class Main {
                    public static void main(String[] args) {
                        System.out.println(java.io.ObjectStreamClass.lookup(com.old.Hub.class).getSerialVersionUID());
                    }
                }
                """;
        for (String source : List.of(
                hub,
                hub.replace("private static List<String> all = List.of();", "private static List<String> all;"),
                hub.replaceFirst("(?s)    public Hub\\(String.*?    public sync", "    public sync"),
                hub.replace("public class", "public final class"))) {
            Codebase codebase = new Codebase().main(ONE, source, main);
            String before = codebase.prints("com.app.Main");
            Codebase.Outcome outcome = codebase.run(recipe(List.of()));
            assertThat(outcome.file("Hub.java")).contains("serialVersionUID = ").contains(".send(text)");
            assertThat(outcome.printsUnproven(WHY, "com.app.Main")).isEqualTo(before);
        }
    }

    @Test
    void results_and_exceptions_that_do_not_fit_are_not_passed_on() {
        Codebase.Outcome outcome = after("""
                public class Hub {
                    public int risky() {
                        return 0;
                    }

                    public long sent() {
                        return 0;
                    }

                    public void send(String text) {}
                }
                """);
        assertThat(outcome.retirements())
                .containsExactly("DELEGATED com.old.Hub", "KEPT com.old.Hub risky()", "KEPT com.old.Hub sent()");
    }

    @Test
    void a_type_that_shares_no_method_stays_and_so_does_one_with_an_accessor_that_is_missing() {
        Codebase.Outcome none = after("public class Hub {\n    public void other() {}\n}\n");
        assertThat(none.changed).isEmpty();
        assertThat(none.retirements()).containsExactly("KEPT com.old.Hub");
        Codebase.Outcome missing = new Codebase()
                .main(ONE, HUB)
                .run(new DelegateLegacyTypes("com.one.One", "nowhere()", List.of("com.old.Hub"), CALLS));
        assertThat(missing.changed).isEmpty();
        assertThat(missing.retired).extracting("reason").asString().contains("no static method nowhere()");
    }

    @Test
    void names_and_layout_are_those_of_the_file() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        ONE,
                        "package com.old;\r\n\r\nimport com.one.One;\r\n\r\nclass Hub {\r\n\tOne other() {\r\n\t\treturn null;\r\n\t}\r\n\r\n"
                                + "\tpublic void send(String One) {\r\n\t\tSystem.out.println();\r\n\t}\r\n}\r\n")
                .run(recipe(List.of()));
        assertThat(outcome.compilesUnproven(WHY).file("Hub.java"))
                .contains("\tpublic void send(String One) {\r\n\t\tcom.one.One.get().send(One);\r\n\t}\r\n}\r\n");
    }

    @Test
    void a_dry_run_tells_what_a_run_does_also_for_trees_that_are_read_anew() {
        Codebase codebase = new Codebase().main(ONE, HUB, MAIN);
        Codebase.Outcome held = codebase.runIn(InMemoryLargeSourceSet::new, recipe(CALLS));
        Codebase.Outcome reread = codebase.runIn(RereadSources::new, recipe(CALLS));
        assertThat(reread.files).isEqualTo(held.files);
        assertThat(reread.retired).isEqualTo(held.retired);
        Codebase.Outcome again =
                new Codebase().main(ONE, held.file("Hub.java"), MAIN).run(recipe(CALLS));
        assertThat(again.changed).isEmpty();
        assertThat(again.retired.get(0).reason()).isEqualTo("it passes on already");
    }

    @Test
    void wrong_options_turn_it_off_also_after_json() {
        DelegateLegacyTypes misspelt = recipe(CALLS);
        misspelt.unknownOption("acessor", "x()");
        RecipeSerializer serializer = new RecipeSerializer();
        DelegateLegacyTypes copy = (DelegateLegacyTypes) serializer.read(serializer.write(misspelt));
        assertThat(copy.validate().isInvalid()).isTrue();
        assertThat(new Codebase().main(ONE, HUB).run(copy).changed).isEmpty();
    }
}
