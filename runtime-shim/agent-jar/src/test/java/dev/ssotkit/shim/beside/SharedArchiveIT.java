package dev.ssotkit.shim.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class data sharing: an application's classes come from its archive, not from its jar. */
class SharedArchiveIT {
    private static final int OTHERS = 50;
    private static final Pattern SHARED = Pattern.compile(" (app\\.\\w+) source: shared objects file");

    @TempDir
    static Path folder;

    private static Path jar;
    private static Path archive;

    @BeforeAll
    static void archives_an_application_of_fifty_classes_and_three_that_the_map_names() throws Exception {
        List<String> sources = new ArrayList<>(List.of(TwoManagers.CANONICAL, TwoManagers.LEGACY));
        StringBuilder uses = new StringBuilder();
        for (int i = 0; i < OTHERS; i++) {
            sources.add("package app; class Other" + i + " { static int value() { return " + i + "; } }");
            uses.append("sum += Other").append(i).append(".value(); ");
        }
        sources.add("package app; class Caller { static int call() { return new Legacy().next(); } }");
        sources.add("""
                package app;
                public class Main {
                  public static void main(String[] arguments) {
                    int sum = 0; %s
                    System.out.println(sum + " " + Canonical.getInstance().next() + " " + Caller.call());
                  }
                }
                """.formatted(uses));
        Path classes = JavaCompilation.compile(folder.resolve("classes"), List.of(), sources.toArray(new String[0]));
        jar = Jars.of(folder.resolve("app.jar"), new Jars.Manifest(), Map.of("", classes));
        archive = folder.resolve("app.jsa");
        assertThat(new ForkedProgram(folder)
                        .withoutAgent()
                        .jvmOptions("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable")
                        .runMain(List.of(jar))
                        .lines())
                .containsExactly("1225 1 1");
    }

    @Test
    void every_application_class_that_is_not_rewritten_is_still_shared() throws Exception {
        Set<String> without = sharedClasses(new ForkedProgram(folder).withoutAgent(), "1225 1 1");
        Set<String> with = sharedClasses(new ForkedProgram(folder), "1225 1 2");

        assertThat(without).hasSize(OTHERS + 4).contains("app.Legacy", "app.Caller");
        without.removeAll(Set.of("app.Legacy", "app.Canonical", "app.Caller"));
        assertThat(with).isEqualTo(without).hasSize(OTHERS + 1);
    }

    private static Set<String> sharedClasses(ForkedProgram program, String output) throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        // JDK 25 says of any -javaagent that its module was not there when the archive was dumped.
        assertThat(program.jvmOptions("-XX:SharedArchiveFile=" + archive, "-Xlog:disable")
                        .jvmOptions("-Xlog:class+load:file=" + loaded)
                        .runMain(List.of(jar))
                        .lines())
                .containsExactly(output);
        return Files.readAllLines(loaded).stream()
                .map(SHARED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
