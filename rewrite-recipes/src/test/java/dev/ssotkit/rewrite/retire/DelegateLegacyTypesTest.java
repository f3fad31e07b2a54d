package dev.ssotkit.rewrite.retire;

import static dev.ssotkit.rewrite.retire.HubBesideOne.CALLS;
import static dev.ssotkit.rewrite.retire.HubBesideOne.HUB;
import static dev.ssotkit.rewrite.retire.HubBesideOne.MAIN;
import static dev.ssotkit.rewrite.retire.HubBesideOne.ONE;
import static dev.ssotkit.rewrite.retire.HubBesideOne.WHY;
import static dev.ssotkit.rewrite.retire.HubBesideOne.after;
import static dev.ssotkit.rewrite.retire.HubBesideOne.map;
import static dev.ssotkit.rewrite.retire.HubBesideOne.recipe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.DelegateLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import dev.ssotkit.rewrite.testkit.RereadSources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.RecipeSerializer;
import org.openrewrite.internal.InMemoryLargeSourceSet;

/** A legacy type passes on to the canonical instance; who calls it sees what it saw, and one instance behind it. */
class DelegateLegacyTypesTest {

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
