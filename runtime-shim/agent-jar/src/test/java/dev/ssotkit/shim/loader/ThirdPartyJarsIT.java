package dev.ssotkit.shim.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constructions in jars that we did not build count like our own, with the jar they come from. */
class ThirdPartyJarsIT {
    @TempDir
    Path folder;

    private Path application;
    private Path library;

    @BeforeEach
    void compiles_an_application_and_its_library() throws Exception {
        Path shared = JavaCompilation.compile(
                folder.resolve("shared"),
                List.of(),
                TwoManagers.CANONICAL.replace("class Canonical", "class Canonical extends Remote"),
                "package app; public abstract class Remote { public abstract int next(); }",
                TwoManagers.LEGACY);
        library = library("library", "library");
        application = JavaCompilation.compile(shared, List.of(shared, library), """
                package app;
                public class Main {
                  public static void main(String[] arguments) throws Exception {
                    new Legacy().next();
                    System.out.println(lib.Library.use());
                  }
                }
                """);
    }

    private Path library(String name, String says) throws Exception {
        return JavaCompilation.compile(folder.resolve(name), List.of(folder.resolve("shared")), """
                package lib;
                public class Library {
                  public static String use() { return "%s " + new app.Legacy().next(); }
                }
                """.formatted(says));
    }

    private ProgramRun run(Path jar) throws Exception {
        return new ForkedProgram(folder).runMain(List.of(application, jar));
    }

    private static void assertComesFrom(ProgramRun run, String codeSource) {
        assertThat(run.events())
                .containsExactly(
                        "1 facade new app.Legacy in app.Main.main", "1 facade new app.Legacy in lib.Library.use");
        assertThat(run.redirects())
                .filteredOn(line -> line.get("code.function.name").equals("lib.Library.use"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("ssot.code_source")).endsWith(codeSource));
    }

    @Test
    void a_construction_in_a_jar_is_redirected_and_logged_with_the_jar() throws Exception {
        ProgramRun run = run(Jars.of(folder.resolve("library.jar"), new Jars.Manifest(), Map.of("", library)));

        assertThat(run.lines()).containsExactly("library 2");
        assertComesFrom(run, "/library.jar");
    }

    @Test
    void in_a_multi_release_jar_the_version_that_runs_counts() throws Exception {
        Path newer = library("newer", "newer");
        ProgramRun run = run(Jars.of(
                folder.resolve("releases.jar"),
                new Jars.Manifest("Multi-Release", "true"),
                Map.of("", library, "META-INF/versions/11/", newer)));

        assertThat(run.lines()).containsExactly("newer 2");
        assertComesFrom(run, "/releases.jar");
    }

    @Test
    void a_signed_jar_keeps_its_signature_and_is_redirected() throws Exception {
        Path jar = Jars.signed(Jars.of(folder.resolve("signed.jar"), new Jars.Manifest(), Map.of("", library)));
        ProgramRun run = run(jar);

        assertThat(run.lines()).containsExactly("library 2");
        assertComesFrom(run, "/signed.jar");
    }

    @Test
    void a_signed_jar_of_abstract_legacy_types_takes_the_generated_facade() throws Exception {
        Path types = JavaCompilation.compile(
                folder.resolve("types"),
                List.of(),
                TwoManagers.CANONICAL,
                """
                package app;
                public abstract class Legacy {
                  public abstract int next();
                  public static Legacy create() { return new Own(); }
                }
                """,
                "package app; final class Own extends Legacy { @Override public int next() { return 0; } }");
        Path main = JavaCompilation.compile(folder.resolve("main"), List.of(types), """
                package user;
                public class Main {
                  public static void main(String[] arguments) {
                    app.Legacy.create().next();
                    System.out.println(app.Legacy.create().next());
                  }
                }
                """);
        Path jar = Jars.signed(Jars.of(folder.resolve("types.jar"), new Jars.Manifest(), Map.of("", types)));

        ProgramRun run = new ForkedProgram(folder)
                .calls("app.Legacy create() -> getInstance()")
                .run(List.of("-cp", main + java.io.File.pathSeparator + jar, "user.Main"));
        assertThat(run.lines()).containsExactly("2");
        assertThat(run.events())
                .containsExactly(
                        "1 facade factory app.Legacy in user.Main.main",
                        "1 facade factory app.Legacy in user.Main.main");
    }

    @Test
    void a_code_source_is_logged_without_user_info_and_query() throws Exception {
        Path main = JavaCompilation.compile(folder.resolve("remote"), List.of(application, library), """
                package app;
                import java.net.URL;
                import java.nio.file.*;
                import java.security.*;
                public class Fetching extends SecureClassLoader {
                  public static void main(String[] arguments) throws Exception {
                    System.out.println(new Fetching().fetch(arguments[0]).getMethod("use").invoke(null));
                  }
                  private Class<?> fetch(String file) throws Exception {
                    byte[] bytes = Files.readAllBytes(Path.of(file));
                    URL from = new URL("http://user:secret@example.test/library.jar?token=secret#part");
                    return defineClass("lib.Library", bytes, 0, bytes.length,
                        new CodeSource(from, (CodeSigner[]) null));
                  }
                }
                """);
        ProgramRun run = new ForkedProgram(folder)
                .run(List.of(
                        "-cp",
                        main + java.io.File.pathSeparator + application,
                        "app.Fetching",
                        library.resolve("lib/Library.class").toString()));

        assertThat(run.lines()).containsExactly("library 1");
        assertThat(run.log()).isNotEmpty().noneMatch(line -> line.contains("secret"));
        assertThat(run.redirects())
                .extracting(line -> line.get("ssot.code_source"))
                .containsOnly("http://example.test/library.jar");
    }
}
