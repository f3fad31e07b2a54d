package dev.ssotkit.rewrite.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.discovery.Discovery;
import dev.ssotkit.discovery.DiscoveryOptions;
import dev.ssotkit.discovery.DiscoveryResult;
import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.progress.facts.FactsInClasses;
import dev.ssotkit.rewrite.internal.facts.FactsOfTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.java.JavaParser;

/** The recipe, which sees trees, and the command line, which sees class files, give one answer on the same code. */
class OneJudgeTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "fragmented-chat", "src");
    private static final String CANONICAL = "com.parley.websocketcore.websocketmanager.WebSocketManager";

    @TempDir
    Path classes;

    @Test
    void trees_and_class_files_of_the_example_give_the_same_verdict_on_every_type() throws IOException {
        Map<String, String> sources = example();
        DiscoveryOptions options = DiscoveryOptions.withCanonical(CANONICAL);

        DiscoveryResult ofTrees = Discovery.of(trees(sources), options);
        DiscoveryResult ofClasses = Discovery.of(classFiles(sources), options);

        assertThat(ofTrees.judgements()).hasSizeGreaterThan(25);
        assertThat(verdicts(ofTrees)).containsExactlyInAnyOrderElementsOf(verdicts(ofClasses));
        assertThat(ofTrees.draft()).isEqualTo(ofClasses.draft());
    }

    @Test
    void both_propose_the_same_canonical_type() throws IOException {
        Map<String, String> sources = example();

        assertThat(Discovery.of(trees(sources), DiscoveryOptions.withCanonical(null))
                        .canonical()
                        .type())
                .isEqualTo(CANONICAL)
                .isEqualTo(Discovery.of(classFiles(sources), DiscoveryOptions.withCanonical(null))
                        .canonical()
                        .type());
    }

    private static List<String> verdicts(DiscoveryResult result) {
        return result.judgements().stream()
                .map(judged -> judged.type() + " " + judged.kind() + " " + Math.round(judged.similarity() * 1000) + " "
                        + judged.reasons() + " " + judged.uses())
                .toList();
    }

    // All but what needs the web server, which is not on this class path.
    private static Map<String, String> example() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String set : List.of("main", "test")) {
            Path root = EXAMPLE.resolve(set).resolve("java");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (!path.startsWith("com/parley/chat/")) {
                        sources.put("src/" + set + "/java/" + path, Files.readString(file));
                    }
                }
            }
        }
        return sources;
    }

    private static CodeFacts trees(Map<String, String> sources) {
        FactsOfTrees facts = new FactsOfTrees();
        List<org.openrewrite.Parser.Input> inputs = new ArrayList<>();
        sources.forEach((path, text) -> inputs.add(org.openrewrite.Parser.Input.fromString(Path.of(path), text)));
        JavaParser.fromJavaVersion()
                .classpath(JavaParser.runtimeClasspath())
                .build()
                .parseInputs(inputs, null, new InMemoryExecutionContext())
                .forEach(facts::add);
        return facts.code();
    }

    private CodeFacts classFiles(Map<String, String> sources) throws IOException {
        Map<String, String> main = new TreeMap<>(sources);
        main.keySet().removeIf(path -> path.startsWith("src/test/"));
        Path ofMain = JavaCompilation.ofFiles(main).into(classes.resolve("classes"));
        Path all = JavaCompilation.ofFiles(sources).into(classes.resolve("all"));
        Path ofTests = classes.resolve("test-classes");
        try (Stream<Path> files = Files.walk(all)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = all.relativize(file);
                if (!Files.exists(ofMain.resolve(path))) {
                    Files.createDirectories(ofTests.resolve(path).getParent());
                    Files.copy(file, ofTests.resolve(path));
                }
            }
        }
        return FactsInClasses.of(List.of(ofMain, ofTests)).code();
    }
}
