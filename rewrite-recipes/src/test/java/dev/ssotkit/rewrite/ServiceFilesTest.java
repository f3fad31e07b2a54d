package dev.ssotkit.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Service files whose own name is that of a legacy type. */
class ServiceFilesTest {

    private static final String SERVICES = "src/main/resources/META-INF/services/";

    private static Codebase codebase() {
        return new Codebase()
                .main(
                        "package one;\n\npublic interface Port {\n    String name();\n}\n",
                        "package a;\n\npublic interface PortA {\n    String name();\n}\n",
                        "package b;\n\npublic interface PortB {\n    String name();\n}\n",
                        provider("First", "a.PortA"),
                        provider("Second", "b.PortB"),
                        """
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
        assertThat(outcome.files.keySet()).noneMatch(path -> path.endsWith("PortA") || path.endsWith("PortB"));
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
        assertThat(outcome.files.keySet()).noneMatch(path -> path.endsWith("PortA") || path.endsWith("PortB"));
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
}
