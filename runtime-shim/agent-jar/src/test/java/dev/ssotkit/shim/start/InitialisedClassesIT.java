package dev.ssotkit.shim.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application's classes say when they are initialised: when they are without the agent, but for canonical. */
class InitialisedClassesIT {
    private static final String SAYS = "static { System.out.println(\"%s begins\"); }";

    @TempDir
    static Path folder;

    private static List<Path> classPath;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        classPath = List.of(JavaCompilation.compile(
                folder.resolve("classes"),
                List.of(),
                saying(
                        "Canonical",
                        "static final Canonical ONE = new Canonical();"
                                + " public static Canonical getInstance() { return ONE; } public String name() { return \"\"; }"),
                saying("Legacy", "public String name() { return \"\"; }"),
                saying("Idle", "public String name() { return \"\"; }"),
                saying("Factory", "public static Legacy create() { return new Legacy(); }"),
                "package app; public class Sub extends Legacy { " + SAYS.formatted("Sub") + " }",
                "package app; public interface Constants { Legacy ONE = new Legacy(); String NAME = ONE.name(); }",
                """
                package app;
                public class Unused {
                  static Object[] all() { return new Object[] {new Legacy(), new Idle(), Factory.create(), new Sub(), Constants.ONE}; }
                }
                """,
                """
                package app;
                public class Main {
                  static void say(Object made) { System.out.println(made != null); }
                  public static void main(String[] arguments) throws Exception {
                    System.out.println("main begins");
                    Class.forName("app.Unused");
                    Class.forName("app.Factory", false, Main.class.getClassLoader());
                    System.out.println("loaded");
                    say(new Legacy());
                    java.util.function.Supplier<Legacy> made = Legacy::new;
                    say(made.get());
                    say(Factory.create());
                    say(new Sub());
                    say(Constants.NAME);
                    say(Legacy.class.getConstructor().newInstance());
                  }
                }
                """,
                """
                package app;
                import java.nio.channels.*; import java.nio.file.*; import java.nio.file.attribute.*; import java.util.*;
                public class Files extends java.nio.file.spi.FileSystemProvider {
                  private final java.nio.file.spi.FileSystemProvider own;
                  public Files(java.nio.file.spi.FileSystemProvider own) { this.own = own; System.out.println("files begin"); }
                  public String getScheme() { return own.getScheme(); }
                  public FileSystem newFileSystem(java.net.URI uri, Map<String, ?> all) { throw new IllegalStateException(); }
                  public FileSystem getFileSystem(java.net.URI uri) { return own.getFileSystem(uri); }
                  public Path getPath(java.net.URI uri) { return own.getPath(uri); }
                  public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> how, FileAttribute<?>... all) { throw new IllegalStateException(); }
                  public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> which) { throw new IllegalStateException(); }
                  public void createDirectory(Path path, FileAttribute<?>... all) { }
                  public void delete(Path path) { }
                  public void copy(Path from, Path to, CopyOption... how) { }
                  public void move(Path from, Path to, CopyOption... how) { }
                  public boolean isSameFile(Path one, Path other) { return one.equals(other); }
                  public boolean isHidden(Path path) { return false; }
                  public FileStore getFileStore(Path path) { return null; }
                  public void checkAccess(Path path, AccessMode... modes) { }
                  public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... how) { return null; }
                  public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... how) throws java.io.IOException { return own.readAttributes(path, type, how); }
                  public Map<String, Object> readAttributes(Path path, String which, LinkOption... how) { return Map.of(); }
                  public void setAttribute(Path path, String which, Object value, LinkOption... how) { }
                }
                """,
                """
                package app;
                public class Late {
                  public static void main(String[] arguments) {
                    System.out.println("main begins");
                    System.setProperty("java.nio.file.spi.DefaultFileSystemProvider", "app.Files");
                    System.out.println(java.nio.file.Path.of("a").getFileName());
                    System.out.println(new Legacy() != null);
                  }
                }
                """));
    }

    private static String saying(String type, String members) {
        return "package app; public class " + type + " { " + SAYS.formatted(type) + " " + members + " }";
    }

    @Test
    void under_observe_none_is_sooner_later_or_in_addition() throws Exception {
        assertThat(agent("observe").runMain(classPath).lines())
                .isEqualTo(program().withoutAgent().runMain(classPath).lines());
    }

    @Test
    void under_redirect_canonical_is_in_addition_when_the_first_object_becomes_it() throws Exception {
        List<String> without = program().withoutAgent().runMain(classPath).lines();

        List<String> with = agent("redirect").runMain(classPath).linesKeeping("reflection", "subclass");

        assertThat(without).containsSubsequence("loaded", "Legacy begins").doesNotContain("Canonical begins");
        assertThat(with).filteredOn(line -> !line.equals("Canonical begins")).isEqualTo(without);
        assertThat(with)
                .containsSubsequence("loaded", "Canonical begins", "true")
                .containsOnlyOnce("Canonical begins");
    }

    @Test
    void an_application_may_still_choose_its_file_system_in_main() throws Exception {
        for (String mode : List.of("observe", "redirect")) {
            ProgramRun with = agent(mode).run(command("app.Late"));

            assertThat(with.lines())
                    .filteredOn(line -> !line.equals("Canonical begins"))
                    .isEqualTo(program().withoutAgent().run(command("app.Late")).lines())
                    .startsWith("main begins", "files begin");
        }
    }

    private static List<String> command(String main) {
        return List.of("-cp", classPath.get(0).toString(), main);
    }

    private static ForkedProgram program() throws Exception {
        return new ForkedProgram(Files.createDirectories(folder.resolve("run"))).legacyTypes("app.Legacy, app.Idle");
    }

    private static ForkedProgram agent(String mode) throws Exception {
        return program().agentOptions("mode=" + mode);
    }
}
