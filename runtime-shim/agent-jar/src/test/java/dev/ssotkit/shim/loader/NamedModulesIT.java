package dev.ssotkit.shim.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
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
        JavaCompilation.of(all).options("--module-path", modules.toString()).into(modules.resolve(name));
    }

    private void legacyModule(String declaration) throws Exception {
        module("legacies", declaration, TwoManagers.LEGACY.replace("package app", "package legacy"));
    }

    private ProgramRun start(String... options) throws Exception {
        return new ForkedProgram(folder)
                .legacyTypes("legacy.Legacy")
                .jvmOptions(options)
                .run(List.of("--module-path", folder.resolve("modules").toString(), "--module", "users/user.Start"));
    }

    @Test
    void where_everybody_reads_canonical_every_module_gets_it() throws Exception {
        module("canonicals", "module canonicals { exports app; }", TwoManagers.CANONICAL);
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
        module("canonicals", "module canonicals { exports app; }", TwoManagers.CANONICAL);
        legacyModule("module legacies { requires canonicals; exports legacy; }");
        module("users", "module users { requires legacies; }", MAIN);

        ProgramRun run = start();
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.events())
                .containsExactly(
                        "1 failed(accessor_not_accessible) method_reference legacy.Legacy in user.Start.main",
                        "1 failed(accessor_not_accessible) new legacy.Legacy in user.Start.main");
        assertThat(run.jvm().err().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(run.jvm().err()).contains("module users does not read module canonicals, which has package app");
    }

    @Test
    void a_canonical_package_that_is_not_exported_is_not_broken_into() throws Exception {
        module("canonicals", "module canonicals { exports app to legacies; }", TwoManagers.CANONICAL);
        legacyModule("module legacies { requires canonicals; exports legacy; }");
        module("users", "module users { requires canonicals; requires legacies; }", MAIN);

        ProgramRun run = start();
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).contains(" failed(accessor_not_accessible) "));
        assertThat(run.jvm().err()).contains("package app is not exported to module users by module canonicals");
    }

    @Test
    void so_it_is_said_of_the_class_that_a_line_of_calls_leads_to() throws Exception {
        module(
                "canonicals",
                "module canonicals { exports app; }",
                TwoManagers.CANONICAL,
                "package hidden; public class Maker { public static app.Canonical make() { return app.Canonical.getInstance(); } }");
        legacyModule("module legacies { requires canonicals; exports legacy; }");
        module("users", "module users { requires canonicals; requires legacies; }", MAIN);

        ProgramRun run = new ForkedProgram(folder)
                .legacyTypes("legacy.Legacy")
                .calls("legacy.Legacy <constructor>() -> hidden.Maker make()")
                .run(List.of("--module-path", folder.resolve("modules").toString(), "--module", "users/user.Start"));
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.jvm().err()).contains("package hidden is not exported to module users by module canonicals");
    }

    @Test
    void so_it_is_said_of_a_program_on_the_class_path() throws Exception {
        module("canonicals", "module canonicals { exports app to legacies; }", TwoManagers.CANONICAL);
        legacyModule("module legacies { requires canonicals; exports legacy; }");
        Path modules = folder.resolve("modules");
        Path program = JavaCompilation.of(MAIN)
                .options("--module-path", modules.toString(), "--add-modules", "legacies")
                .into(folder.resolve("program"));

        ProgramRun run = new ForkedProgram(folder)
                .legacyTypes("legacy.Legacy")
                .run(List.of(
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        "legacies",
                        "-cp",
                        program.toString(),
                        "user.Start"));
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.jvm().err()).contains("package app is not exported to the unnamed module by module canonicals");
    }

    @Test
    void a_canonical_type_on_the_class_path_serves_modules_for_the_jvm_has_what_agents_change_read_that()
            throws Exception {
        Path canonical = JavaCompilation.of(TwoManagers.CANONICAL).into(folder.resolve("canonical"));
        legacyModule("module legacies { exports legacy; }");
        module("users", "module users { requires legacies; }", MAIN);

        ProgramRun run = new ForkedProgram(folder)
                .legacyTypes("legacy.Legacy")
                .run(List.of(
                        "-cp",
                        canonical.toString(),
                        "--module-path",
                        folder.resolve("modules").toString(),
                        "--module",
                        "users/user.Start"));
        assertThat(run.lines()).containsExactly("canonical 2");
    }

    /** @param loaders one, or many, for its modules */
    private ProgramRun startInALayer(String loaders) throws Exception {
        Path launcher = JavaCompilation.of("""
                package launcher;
                import java.lang.module.*; import java.nio.file.*; import java.util.*;
                public class Start {
                  public static void main(String[] arguments) throws Exception {
                    ModuleFinder found = ModuleFinder.of(Path.of(arguments[0]));
                    Configuration resolved = ModuleLayer.boot().configuration()
                        .resolve(found, ModuleFinder.of(), Set.of("users", "legacies", "canonicals"));
                    ClassLoader parent = ClassLoader.getPlatformClassLoader();
                    ModuleLayer layer = arguments[1].equals("one")
                        ? ModuleLayer.boot().defineModulesWithOneLoader(resolved, parent)
                        : ModuleLayer.boot().defineModulesWithManyLoaders(resolved, parent);
                    Class<?> main = layer.findLoader("users").loadClass("user.Start");
                    main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
                  }
                }
                """).into(folder.resolve("launcher"));
        return new ForkedProgram(folder)
                .legacyTypes("legacy.Legacy")
                .run(List.of(
                        "-cp",
                        launcher.toString(),
                        "launcher.Start",
                        folder.resolve("modules").toString(),
                        loaders));
    }

    @Test
    void in_a_layer_canonical_is_shared_or_said_not_to_be_read() throws Exception {
        module("canonicals", "module canonicals { exports app; }", TwoManagers.CANONICAL);
        legacyModule("module legacies { requires canonicals; exports legacy; }");
        module("users", "module users { requires canonicals; requires legacies; exports user; }", MAIN);

        assertThat(startInALayer("one").lines()).containsExactly("canonical 2");
        ProgramRun many = startInALayer("many");
        assertThat(many.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(many.jvm().err())
                .contains("the class loader of module legacies hands out no class file of app.Canonical");

        module("users", "module users { requires legacies; exports user; }", MAIN);

        ProgramRun run = startInALayer("many");
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).contains(" failed(canonical_not_found) "));
        assertThat(run.jvm().err()).contains("module users does not read module canonicals, which has package app");
    }

    @Test
    void in_a_layer_a_legacy_module_that_cannot_see_canonical_is_named() throws Exception {
        module("canonicals", "module canonicals { exports app; }", TwoManagers.CANONICAL);
        legacyModule("module legacies { exports legacy; }");
        module("users", "module users { requires canonicals; requires legacies; exports user; }", MAIN);

        ProgramRun run = startInALayer("many");
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).contains(" observed(canonical_"));
        assertThat(run.jvm().err()).contains("module legacies does not read module canonicals, which has package app");
    }

    @Test
    void canonical_outside_the_module_graph_is_not_found() throws Exception {
        module("canonicals", "module canonicals { exports app; }", TwoManagers.CANONICAL);
        legacyModule("module legacies { exports legacy; }");
        module("users", "module users { requires legacies; }", MAIN);

        ProgramRun run = start();
        assertThat(run.linesWithWarnings()).containsExactly("legacy 1");
        assertThat(run.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).contains(" failed(canonical_not_found) "));
        assertThat(run.jvm().err()).contains("package app is in no module that module users could read");
    }

    @Test
    void a_legacy_module_need_not_read_canonical_itself() throws Exception {
        module("canonicals", "module canonicals { exports app; }", TwoManagers.CANONICAL);
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
        module("canonicals", "module canonicals { exports app; }", TwoManagers.CANONICAL);
        module(
                "legacies",
                "module legacies { requires canonicals; exports legacy; provides legacy.Service with legacy.Legacy; }",
                "package legacy; public interface Service { int next(); String name(); }",
                TwoManagers.LEGACY
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
        assertThat(observed.linesKeeping("reflection")).containsExactly("legacy 1");
        assertThat(observed.events())
                .containsExactly("1 observed(reflection) service_loader legacy.Legacy in user.Start.main");
        ProgramRun forwarded = start("-Dssot.reflection=user");
        assertThat(forwarded.lines()).containsExactly("canonical 1");
        assertThat(forwarded.events()).containsExactly("1 facade service_loader legacy.Legacy in user.Start.main");
    }
}
