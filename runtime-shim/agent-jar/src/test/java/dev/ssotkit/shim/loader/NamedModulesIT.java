package dev.ssotkit.shim.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.shim.testkit.ForkedProgram;
import dev.ssotkit.shim.testkit.ProgramRun;
import dev.ssotkit.shim.testkit.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A modular application: canonical, legacy and their user in modules of their own, on the module path. */
class NamedModulesIT {
    private static final String MAIN = """
            package user;
            public class Start {
              public static void main(String[] arguments) {
                legacy.Legacy one = new legacy.Legacy();
                one.next();
                java.util.function.Supplier<legacy.Legacy> again = legacy.Legacy::new;
                System.out.println(one.name() + " " + again.get().next());
              }
            }
            """;

    @TempDir
    Path folder;

    private void module(String name, String declaration, String... sources) throws Exception {
        String[] all = new String[sources.length + 1];
        all[0] = declaration;
        System.arraycopy(sources, 0, all, 1, sources.length);
        Path modules = folder.resolve("modules");
        Sources.compile(modules.resolve(name), List.of("--module-path", modules.toString()), List.of(all));
    }

    private void legacyModule(String declaration) throws Exception {
        module("legacies", declaration, Sources.LEGACY.replace("package app", "package legacy"));
    }

    private ProgramRun start(String... options) throws Exception {
        return new ForkedProgram(folder)
                .legacyTypes("legacy.Legacy")
                .jvmOptions(options)
                .run(List.of("--module-path", folder.resolve("modules").toString(), "--module", "users/user.Start"));
    }

    @Test
    void where_everybody_reads_canonical_every_module_gets_it() throws Exception {
        module("canonicals", "module canonicals { exports app; }", Sources.CANONICAL);
        legacyModule("module legacies { requires canonicals; exports legacy; }");
        module("users", "module users { requires canonicals; requires legacies; }", MAIN);

        ProgramRun run = start();
        assertThat(run.lines()).containsExactly("canonical 2");
        assertThat(run.events())
                .containsExactly(
                        "1 facade method_reference legacy.Legacy in user.Start.main",
                        "1 facade new legacy.Legacy in user.Start.main");
    }

    @Test
    void a_module_that_does_not_read_canonical_keeps_the_original_and_says_why() throws Exception {
        module("canonicals", "module canonicals { exports app; }", Sources.CANONICAL);
        legacyModule("module legacies { requires canonicals; exports legacy; }");
        module("users", "module users { requires legacies; }", MAIN);

        ProgramRun run = start();
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.events())
                .containsExactly(
                        "1 failed(accessor_not_accessible) method_reference legacy.Legacy in user.Start.main",
                        "1 failed(accessor_not_accessible) new legacy.Legacy in user.Start.main");
        assertThat(run.jvm().err().lines()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_canonical_package_that_is_not_exported_is_not_broken_into() throws Exception {
        module("canonicals", "module canonicals { exports app to legacies; }", Sources.CANONICAL);
        legacyModule("module legacies { requires canonicals; exports legacy; }");
        module("users", "module users { requires canonicals; requires legacies; }", MAIN);

        ProgramRun run = start();
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).contains(" failed(accessor_not_accessible) "));
    }

    @Test
    void canonical_outside_the_module_graph_is_not_found() throws Exception {
        module("canonicals", "module canonicals { exports app; }", Sources.CANONICAL);
        legacyModule("module legacies { exports legacy; }");
        module("users", "module users { requires legacies; }", MAIN);

        ProgramRun run = start();
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).contains(" failed(canonical_not_found) "));
    }

    @Test
    void a_legacy_module_need_not_read_canonical_itself() throws Exception {
        module("canonicals", "module canonicals { exports app; }", Sources.CANONICAL);
        legacyModule("module legacies { exports legacy; }");
        module("users", "module users { requires canonicals; requires legacies; }", MAIN);

        ProgramRun run = start();
        assertThat(run.lines()).containsExactly("canonical 2");
        assertThat(run.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).contains(" facade "));
    }

    @Test
    void a_service_that_a_module_provides_is_observed_and_forwards_on_request() throws Exception {
        module("canonicals", "module canonicals { exports app; }", Sources.CANONICAL);
        module(
                "legacies",
                "module legacies { requires canonicals; exports legacy; provides legacy.Service with legacy.Legacy; }",
                "package legacy; public interface Service { int next(); String name(); }",
                Sources.LEGACY
                        .replace("package app", "package legacy")
                        .replace("Legacy {", "Legacy implements Service {"));
        module("users", "module users { requires canonicals; requires legacies; uses legacy.Service; }", """
                package user;
                public class Start {
                  public static void main(String[] arguments) {
                    for (legacy.Service service : java.util.ServiceLoader.load(legacy.Service.class)) {
                      System.out.println(service.name() + " " + service.next());
                    }
                  }
                }
                """);

        ProgramRun observed = start();
        assertThat(observed.lines()).containsExactly("legacy 1");
        assertThat(observed.events())
                .containsExactly("1 observed(reflection) service_loader legacy.Legacy in user.Start.main");
        ProgramRun forwarded = start("-Dssot.reflection=user");
        assertThat(forwarded.lines()).containsExactly("canonical 1");
        assertThat(forwarded.events()).containsExactly("1 facade service_loader legacy.Legacy in user.Start.main");
    }
}
