package dev.ssotkit.shim.loader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A loader that looks into its own folders first, with classes of the same names above it. */
class ParentLastIT {
    private static final String USER = """
            package app;
            public class User implements Runnable {
              @Override public void run() {
                Legacy one = new Legacy();
                one.next();
                System.out.println(one.name() + " " + new Legacy().next());
              }
            }
            """;

    @TempDir
    Path folder;

    private Path parent;
    private Path canonical;
    private Path legacy;
    private Path user;

    @BeforeEach
    void compiles_the_classes_into_folders_of_their_own() throws Exception {
        canonical = JavaCompilation.compile(
                folder.resolve("canonical"), List.of(), TwoManagers.CANONICAL.replace("\"canonical\"", "\"child's\""));
        legacy = JavaCompilation.compile(folder.resolve("legacy"), List.of(), TwoManagers.LEGACY);
        user = JavaCompilation.compile(folder.resolve("user"), List.of(legacy), USER);
        parent = JavaCompilation.compile(
                folder.resolve("parent"),
                List.of(),
                TwoManagers.CANONICAL.replace("\"canonical\"", "\"parent's\""),
                TwoManagers.LEGACY,
                USER,
                """
                package app;
                import java.net.*;
                import java.nio.file.Path;
                import java.util.Arrays;
                public class Main {
                  public static void main(String[] folders) throws Exception {
                    new User().run();
                    URL[] urls = new URL[folders.length];
                    for (int i = 0; i < urls.length; i++) { urls[i] = Path.of(folders[i]).toUri().toURL(); }
                    ((Runnable) new ParentLast(urls).loadClass("app.User").getConstructor().newInstance()).run();
                    new User().run();
                  }
                }
                """,
                """
                package app;
                class ParentLast extends java.net.URLClassLoader {
                  ParentLast(java.net.URL[] urls) { super(urls); }
                  @Override protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                    synchronized (getClassLoadingLock(name)) {
                      Class<?> found = findLoadedClass(name);
                      if (found != null) { return found; }
                      try { return findClass(name); } catch (ClassNotFoundException e) {
                        return super.loadClass(name, resolve);
                      }
                    }
                  }
                }
                """);
    }

    private ProgramRun run(Path... child) throws Exception {
        String[] folders = new String[child.length];
        for (int i = 0; i < child.length; i++) {
            folders[i] = child[i].toString();
        }
        return new ForkedProgram(folder).runMain(List.of(parent), folders);
    }

    @Test
    void with_both_in_the_child_it_has_a_canonical_of_its_own() throws Exception {
        ProgramRun run = run(user, legacy, canonical);

        assertThat(run.lines()).containsExactly("parent's 2", "child's 2", "parent's 4");
    }

    @Test
    void with_canonical_in_the_parent_only_both_share_it() throws Exception {
        ProgramRun run = run(user, legacy);

        assertThat(run.lines()).containsExactly("parent's 2", "parent's 4", "parent's 6");
    }

    @Test
    void with_canonical_in_the_child_only_the_parents_legacy_class_cannot_stand_for_it() throws Exception {
        ProgramRun run = run(user, canonical);

        assertThat(run.linesWithWarnings()).containsExactly("parent's 2", "legacy 1", "parent's 4");
        assertThat(run.events())
                .contains(
                        "1 observed(canonical_differs) new app.Legacy in app.User.run",
                        "2 facade new app.Legacy in app.User.run");
    }
}
