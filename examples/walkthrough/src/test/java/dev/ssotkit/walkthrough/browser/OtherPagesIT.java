package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.walkthrough.workspace.Build;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that {@code discover} and {@code prove} write, by the rules for that of the report. */
class OtherPagesIT {

    private static final String LEGACY = "package a; public class Legacy { public void f() {} }";
    private static final String CANONICAL =
            "package a; public class Canonical { public static Canonical get() { return null; } public void f() {} }";
    private static final int DIFFERENCES = 20;

    @TempDir
    static Path folder;

    private static Path jar;
    private static Path chat;

    @BeforeAll
    static void there_is_a_browser() throws Exception {
        Browser.require();
        Build build = Build.read();
        jar = build.shimJar();
        chat = build.chat().resolve("target/classes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"discover", "prove"})
    void everybody_can_read_and_use_them(String verb) throws Exception {
        Path page = verb.equals("discover") ? discovered() : proven();
        try (ReportScreen screen = ReportScreen.start(page.toUri(), folder.resolve(verb + "-profile"))) {
            for (String scheme : List.of("light", "dark")) {
                for (int width : new int[] {1100, 360}) {
                    screen.resize(width, 900);
                    screen.show("screen", scheme);
                    screen.open();
                    screen.openAll();
                    assertThat(screen.accessibilityFaults()).as(scheme + width).isEmpty();
                    assertThat(screen.unnamed()).as(scheme + width).isEmpty();
                    assertThat(screen.complaints()).isEmpty();
                }
            }
        }
    }

    private static Path discovered() throws Exception {
        Path page = folder.resolve("competitors.html");
        assertThat(run(0, "discover", "--classes", chat.toString(), "--html", page.toString()))
                .contains("look-alike");
        return page;
    }

    private static Path proven() throws Exception {
        Path page = folder.resolve("proof.html");
        Path before = Compiled.into(folder.resolve("before"), CANONICAL, LEGACY, user("new a.Legacy()", 1));
        Path after = Compiled.into(folder.resolve("after"), CANONICAL, LEGACY, user("a.Canonical.get()", 2));
        String map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: get()
                legacyTypes: [a.Legacy]
                """).toString();
        run(
                1,
                "prove",
                "--map",
                map,
                "--before",
                before.toString(),
                "--after",
                after.toString(),
                "--html",
                page.toString());
        return page;
    }

    private static String user(String made, int number) {
        return IntStream.range(0, DIFFERENCES)
                .mapToObj(i -> "int n" + i + "() { return " + number + "; }")
                .collect(Collectors.joining(
                        " ", "package b; class User { Object made() { return " + made + "; } ", " }"));
    }

    private static String run(int exitCode, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("-jar", jar.toString()));
        command.addAll(List.of(words));
        JvmRun run = new ForkedJvm().run(command.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        return run.out();
    }
}
