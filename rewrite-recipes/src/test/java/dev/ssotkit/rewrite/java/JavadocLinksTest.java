package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to members in Javadoc: none leads nowhere. */
class JavadocLinksTest {

    private static final String OLD = """
            package old;

            public class Old {
                public static final int MAX = 1;
                public static final int GONE = 1;

                public Old(String name) {}

                public void send(String text) {}

                public void send(Old other) {}

                public void post(String text, String to) {}

                public void drop() {}
            }
            """;

    private static final String ONE = """
            package one;

            public class One {
                public static final int MAX = 1;
                private static final One ONE = new One();

                protected One() {}

                public static One get() {
                    return ONE;
                }

                public void send(String text) {}

                public void send(One other) {}

                public void deliver(int to, String text) {}
            }
            """;

    private static final ConsolidateManager ENTRY = new ConsolidateManager(
            "one.One",
            "get()",
            List.of("old.Old"),
            List.of("old.Old post(java.lang.String, java.lang.String) -> deliver(1, $1)"));

    private static String moved(String link) {
        Codebase.Outcome outcome =
                new Codebase().main(OLD, ONE, """
                        package app;

                        import old.Old;

                        /** See %s. */
                        public class Main {
                            Old old = new Old("x");
                        }
                        """.formatted(link)).run(ENTRY).compiles();
        assertThat(outcome.reasons()).doesNotContain("BLOCKED");
        String file = outcome.file("Main.java");
        assertThat(file).contains("One old = One.get();").doesNotContain("import old.Old;");
        return file.substring(file.indexOf("See ") + 4, file.indexOf(". */"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {@link Old#send(String)} | {@link One#send(String)}
                    {@link Old#send(Old)} | {@link One#send(One)}
                    {@link Old#send the call} | {@link One#send the call}
                    {@value Old#MAX} | {@value One#MAX}
                    {@link Old#post(String, String)} | {@link One#deliver(int, String)}
                    {@linkplain Old#post it} | {@linkplain One#deliver it}
                    {@link old.Old#post(String, String)} | {@link One#deliver(int, String)}
                    {@link Old#Old(String)} | {@link One#get()}
                    {@link Old#drop()} | {@link old.Old#drop()}
                    {@link old.Old#drop()} | {@link old.Old#drop()}
                    {@linkplain Old#drop it} | {@linkplain old.Old#drop it}
                    {@link Old#GONE} | {@link old.Old#GONE}
                    """)
    void a_link_leads_where_a_call_does_or_on_to_the_legacy_type(String before, String after) {
        assertThat(moved(before)).isEqualTo(after);
    }

    @Test
    void a_link_that_goes_on_leading_to_the_legacy_type_has_a_row() {
        Codebase.Outcome outcome = new Codebase().main(OLD, ONE, """
                        package app;

                        /**
                         * Main.
                         *
                         * @see old.Old#drop()
                         * @see old.Old#post(String, String)
                         */
                        class Main {
                            old.Old old;
                        }
                        """).run(ENTRY).compiles();
        assertThat(outcome.file("Main.java")).contains("@see old.Old#drop()").contains("@see One#deliver(int, String)");
        assertThat(outcome.rowsOf("Main.java")).contains("6 type KEPT", "7 type REWRITTEN");
        assertThat(outcome.reasons())
                .contains("one.One has no such member: the link to drop goes on leading to old.Old");
    }

    @Test
    void the_links_of_a_package_are_no_exception() {
        Codebase.Outcome outcome = new Codebase()
                .main(OLD, ONE)
                .file("src/main/java/app/package-info.java", """
                        /** {@link Old#send} and {@link Old#drop}. */
                        package app;

                        import old.Old;
                        """)
                .run(ENTRY)
                .compiles();
        assertThat(outcome.file("package-info.java")).contains("{@link one.One#send} and {@link old.Old#drop}");
    }
}
