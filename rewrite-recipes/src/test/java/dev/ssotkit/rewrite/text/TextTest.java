package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;

/** Names in strings of Java, and sources that arrive as text. */
class TextTest {

    @Test
    void a_string_that_reaches_a_class_loader_moves_and_any_other_stays() {
        Codebase.Outcome outcome = codebase("public").main("""
                        package app;

                        public class Main {
                            static final String NAME = "old.Old";

                            public static void main(String[] args) throws Exception {
                                Sink a = (Sink) Class.forName("old.Old").getDeclaredConstructor().newInstance();
                                Sink b = (Sink) Class.forName(NAME).getDeclaredConstructor().newInstance();
                                System.out.print(a.name() + b.name() + "old.Old");
                            }
                        }
                        """).run(entry());
        assertThat(outcome.prints("app.Main")).isEqualTo("oneoneold.Old");
        assertThat(outcome.rowsOf("Main.java")).containsExactly("4 text KEPT", "7 text KEPT", "9 text KEPT");
    }

    @Test
    void reflection_that_would_fail_blocks() {
        Codebase.Outcome outcome = codebase("private").main("""
                        package app;

                        public class Main {
                            Object make() throws Exception {
                                return Class.forName("old.Old").getDeclaredConstructor().newInstance();
                            }
                        }
                        """).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Main.java")).containsExactly("5 text BLOCKED");
    }

    @Test
    void a_class_that_is_loaded_and_only_looked_at_needs_no_constructor() {
        Codebase.Outcome outcome = codebase("private").main("""
                        package app;

                        public class Main {
                            public static void main(String[] args) throws Exception {
                                Class.forName("old.Old");
                                System.out.print(Class.forName("old.Old").getSimpleName());
                            }
                        }
                        """).run(entry());
        assertThat(outcome.prints("app.Main")).isEqualTo("One");
        assertThat(outcome.rowsOf("Main.java")).containsExactly("5 text REWRITTEN", "6 text REWRITTEN");
    }

    @Test
    void a_class_that_is_loaded_into_a_variable_may_be_constructed_and_blocks() {
        Codebase.Outcome outcome = codebase("private").main("""
                        package app;

                        public class Main {
                            Class<?> load() throws Exception {
                                return Class.forName("old.Old");
                            }
                        }
                        """).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Main.java")).containsExactly("5 text BLOCKED");
    }

    @Test
    void source_code_that_arrives_as_text_is_unresolved_and_blocks() {
        Codebase.Outcome outcome = codebase("public")
                .main("package app;\nclass Main { old.Old old = new old.Old(); }")
                .file("src/it/kt/App.kt", "val old = old.Old()\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("App.kt")).containsExactly("1 text UNRESOLVED");
    }

    @Test
    void source_code_as_text_in_the_legacy_types_package_is_a_use_by_simple_name() {
        Codebase.Outcome outcome = codebase("public")
                .main("package app;\nclass Main { old.Old old = new old.Old(); }")
                .file("src/it/java/old/Check.java.txt", "package old;\nclass Check { Old old; }\n")
                .file("src/it/java/old/Check.kt", "package old\nval old = Old()\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Check.kt")).containsExactly("2 text UNRESOLVED");
        assertThat(outcome.rowsOf("Check.java.txt")).isEmpty();
    }
}
