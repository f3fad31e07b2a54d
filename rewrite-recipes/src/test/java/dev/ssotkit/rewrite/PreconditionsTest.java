package dev.ssotkit.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.openrewrite.Cursor;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.openrewrite.config.Environment;
import org.openrewrite.config.YamlResourceLoader;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.marker.Markers;
import org.openrewrite.text.PlainText;

/** Pins what {@link Preconditions} takes from the engine's insides: it fails when an upgrade changes them. */
class PreconditionsTest {

    private static final String PRECONDITIONS = """
            preconditions:
              - org.openrewrite.FindSourceFiles:
                  filePattern: "**/*.none"
            """;

    @Test
    void the_engine_calls_a_recipe_below_preconditions_from_a_wrapper_of_this_name() {
        List<Boolean> answers = answersBelow(PRECONDITIONS);
        assertThat(answers).isNotEmpty().doesNotContain(false);
        assertThat(Probe.frames)
                .as("classes around the question")
                .isNotEmpty()
                .anySatisfy(name -> assertThat(name).isEqualTo(Preconditions.WRAPPER + "ScanningRecipe"));
    }

    @Test
    void the_engine_calls_every_other_recipe_without_one() {
        List<Boolean> answers = answersBelow("");
        assertThat(answers).isNotEmpty().doesNotContain(true);
        assertThat(Probe.frames).isNotEmpty().noneMatch(name -> name.startsWith(Preconditions.WRAPPER));
    }

    private static List<Boolean> answersBelow(String preconditions) {
        Probe.answers.clear();
        Probe.frames.clear();
        recipe(preconditions)
                .run(
                        new InMemoryLargeSourceSet(List.of(PlainText.builder()
                                .id(Tree.randomId())
                                .sourcePath(Path.of("a.txt"))
                                .markers(Markers.EMPTY)
                                .text("text")
                                .build())),
                        new InMemoryExecutionContext(failure -> {
                            throw new AssertionError(failure);
                        }));
        return Probe.answers;
    }

    private static Recipe recipe(String preconditions) {
        String yaml = """
                type: specs.openrewrite.org/v1beta/recipe
                name: test.Probed
                displayName: Probed
                description: Asks from where it is called.
                %srecipeList:
                  - %s
                """.formatted(preconditions, Probe.class.getName());
        return Environment.builder()
                .load(new YamlResourceLoader(
                        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
                        URI.create("probe.yml"),
                        new Properties(),
                        PreconditionsTest.class.getClassLoader()))
                .build()
                .activateRecipes("test.Probed");
    }

    /** Asks where {@link ConsolidateManager} does. */
    public static final class Probe extends ScanningRecipe<String> {

        private static final List<Boolean> answers = new ArrayList<>();
        private static final List<String> frames = new ArrayList<>();

        @Override
        public String getDisplayName() {
            return "Probe";
        }

        @Override
        public String getDescription() {
            return "Asks from where it is called.";
        }

        @Override
        public String getAccumulator(Cursor cursor, ExecutionContext ctx) {
            answers.add(Preconditions.areAround());
            StackWalker.getInstance().forEach(frame -> frames.add(frame.getClassName()));
            return "";
        }

        @Override
        public String getInitialValue(ExecutionContext ctx) {
            return "";
        }

        @Override
        public TreeVisitor<?, ExecutionContext> getScanner(String accumulator) {
            return TreeVisitor.noop();
        }
    }
}
