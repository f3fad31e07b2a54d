package dev.ssotkit.rewrite.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import dev.ssotkit.rewrite.testkit.Sinks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Service files whose own name is that of a legacy type. */
class ServiceFilesTest {

    private static final String SERVICES = "src/main/resources/META-INF/services/";

    private static Codebase codebase() {
        return new Codebase().main("""
                        package one;

                        public interface Port {
                            String name();
                        }
                        """, """
                        package a;

                        public interface PortA {
                            String name();
                        }
                        """, """
                        package b;

                        public interface PortB {
                            String name();
                        }
                        """, provider("First", "a.PortA"), provider("Second", "b.PortB"), """
                        package app;

                        import a.PortA;
                        import b.PortB;
                        import java.util.ServiceLoader;

                        public class Main {
                            public static void main(String[] args) {
                                for (PortA port : ServiceLoader.load(PortA.class)) {
                                    System.out.print(port.name() + " ");
                                }
                                for (PortB port : ServiceLoader.load(PortB.class)) {
                                    System.out.print(port.name() + " ");
                                }
                            }
                        }
                        """);
    }

    private static String provider(String name, String port) {
        return "package app;\n\npublic class " + name + " implements " + port
                + " {\n    public String name() {\n        return \"" + name + "\";\n    }\n}\n";
    }

    private static ConsolidateManager entry() {
        return new ConsolidateManager("one.Port", "new", List.of("a.PortA", "b.PortB"), List.of());
    }

    @Test
    void two_become_the_first_one_renamed_and_the_services_are_found() {
        Codebase.Outcome outcome = codebase()
                .file(SERVICES + "a.PortA", "# ours\napp.First # first\n")
                .file(SERVICES + "b.PortB", "app.Second")
                .run(entry());
        assertThat(outcome.reasons()).isEqualTo("[REWRITTEN:  []]");
        assertThat(outcome.file("services/one.Port")).isEqualTo("# ours\napp.First # first\napp.Second");
        assertThat(outcome.files.keySet())
                .isNotEmpty()
                .noneMatch(path -> path.endsWith("PortA") || path.endsWith("PortB"));
        assertThat(outcome.rowsOf("services/a.PortA")).containsExactly("1 text REWRITTEN");
        assertThat(outcome.rowsOf("services/b.PortB")).containsExactly("1 text REWRITTEN");
        assertThat(outcome.prints("app.Main")).isEqualTo("First Second First Second ");
    }

    @Test
    void they_are_merged_without_duplicates_into_the_one_that_is_there() {
        Codebase.Outcome outcome = codebase()
                .main(provider("Third", "one.Port"))
                .file(SERVICES + "one.Port", "app.Third\napp.First\n")
                .file(SERVICES + "a.PortA", "app.First\n")
                .file(SERVICES + "b.PortB", "app.Second\n")
                .run(entry());
        assertThat(outcome.file("services/one.Port")).isEqualTo("app.Third\napp.First\napp.Second\n");
        assertThat(outcome.files.keySet())
                .isNotEmpty()
                .noneMatch(path -> path.endsWith("PortA") || path.endsWith("PortB"));
        assertThat(outcome.prints("app.Main")).isEqualTo("Third First Second Third First Second ");
    }

    @Test
    void a_provider_that_the_run_does_not_know_blocks_the_service_and_its_code() {
        Codebase.Outcome outcome = codebase()
                .file(SERVICES + "a.PortA", "app.First\nelsewhere.Provider\n")
                .run(entry());
        assertThat(outcome.file("services/a.PortA")).contains("elsewhere.Provider");
        assertThat(outcome.file("First.java")).contains("implements a.PortA");
        assertThat(outcome.file("Second.java")).contains("implements Port {");
        assertThat(outcome.rowsOf("services/a.PortA")).containsExactly("1 text BLOCKED");
        assertThat(outcome.reasons()).contains("the provider elsewhere.Provider of this service is not in the run");
    }

    @Test
    void a_service_provider_moves_once_and_is_reported_as_a_second_instance() {
        Codebase.Outcome outcome = Sinks.codebase("public")
                .main("""
                        package app;

                        public class Main {
                            public static void main(String[] args) {
                                java.util.ServiceLoader.load(Sink.class).forEach(sink -> System.out.print(sink.name()));
                            }
                        }
                        """)
                .file("src/main/resources/META-INF/services/app.Sink", "# sinks\nold.Old # ours\none.One\n")
                .run(Sinks.entry());
        assertThat(outcome.file("services/app.Sink")).isEqualTo("# sinks\none.One # ours\n");
        assertThat(outcome.rowsOf("services/app.Sink")).containsExactly("2 text KEPT");
        assertThat(outcome.prints("app.Main")).isEqualTo("one");
    }

    @Test
    void a_service_provider_without_public_constructor_blocks() {
        Codebase.Outcome outcome = Sinks.codebase("private")
                .file("src/main/resources/META-INF/services/app.Sink", "old.Old\n")
                .run(Sinks.entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("services/app.Sink")).containsExactly("1 text BLOCKED");
    }

    @Test
    void test_resources_have_services_too() {
        Codebase.Outcome outcome = Sinks.codebase("public")
                .file("src/test/resources/META-INF/services/app.Sink", "\r\nold.Elder\r\nold.Old # the other\r\nx.Y")
                .run(Sinks.entry());
        assertThat(outcome.file("services/app.Sink")).isEqualTo("\r\none.One\r\nx.Y");
        assertThat(outcome.rowsOf("services/app.Sink")).containsExactly("2 text KEPT", "3 text KEPT");
    }

    @Test
    void a_comment_that_names_a_provider_stays() {
        Codebase.Outcome outcome = Sinks.codebase("public")
                .file(SERVICES + "app.Sink", "# old.Old\nold.Old # not old.Old\n")
                .run(Sinks.entry());
        assertThat(outcome.file("services/app.Sink")).isEqualTo("# old.Old\none.One # not old.Old\n");
    }

    @Test
    void a_provider_that_canonical_cannot_stand_for_blocks() {
        Codebase.Outcome outcome = Sinks.codebase("public")
                .main("package app;\n\npublic interface Other {}\n")
                .file(SERVICES + "app.Other", "old.Old\n")
                .run(Sinks.entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("one.One is no app.Other");
    }
}
