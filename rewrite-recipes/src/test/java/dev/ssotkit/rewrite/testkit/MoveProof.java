package dev.ssotkit.rewrite.testkit;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.EntryResult;
import dev.ssotkit.proof.Proof;
import dev.ssotkit.proof.ProofResult;
import dev.ssotkit.proof.finding.Difference;
import dev.ssotkit.rewrite.ConsolidateManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.Recipe;

/** Holds the recipe to its promise: after a run the classes are what they were, but for what its entries say. */
public final class MoveProof {

    private MoveProof() {}

    /**
     * Judges a run by the classes of both sides. Classes that Groovy made are not judged: where their calls lead, Groovy
     * decides while they run.
     *
     * @param before the folder of the classes compiled before the run
     * @param after the folder of those compiled after it
     * @param libraries what both refer to
     * @throws AssertionError with every difference if the map does not say all that changed
     */
    public static ProofResult of(Recipe recipe, Path before, Path after, List<Path> libraries) {
        ProofResult result;
        try {
            result = Proof.under(mapOf(recipe)).of(List.of(before), List.of(after), libraries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String differences = result.differences().stream()
                .filter(difference -> !isOfGroovy(difference.place().className(), before, after))
                .map(MoveProof::inWords)
                .collect(Collectors.joining("\n"));
        if (!differences.isEmpty()) {
            throw new AssertionError("the move changes what the map does not say:\n" + differences);
        }
        return result;
    }

    /** Whether the class file says that its source is a Groovy file. */
    private static boolean isOfGroovy(String className, Path... sides) {
        return Stream.of(sides)
                .map(side -> side.resolve(className.replace('.', '/') + ".class"))
                .filter(Files::exists)
                .anyMatch(file -> contentOf(file).contains(".groovy"));
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One invalid entry turns all of them off: then nothing may change. */
    private static ConsolidationMap mapOf(Recipe recipe) {
        List<EntryResult> entries =
                entriesOf(recipe).map(MoveProof::optionsOf).map(Entry::of).toList();
        boolean isOn = entries.stream().allMatch(EntryResult::isValid);
        return ConsolidationMap.of(
                isOn ? entries.stream().map(EntryResult::entry).toList() : List.of());
    }

    private static Stream<ConsolidateManager> entriesOf(Recipe recipe) {
        return recipe instanceof ConsolidateManager entry
                ? Stream.of(entry)
                : recipe.getRecipeList().stream().flatMap(MoveProof::entriesOf);
    }

    private static EntryOptions optionsOf(ConsolidateManager entry) {
        EntryOptions.Builder options = EntryOptions.named(entry.getName())
                .option(EntryOptions.CANONICAL_TYPE, entry.getCanonicalType())
                .option(EntryOptions.ACCESSOR, entry.getAccessor())
                .option(EntryOptions.LEGACY_TYPES, entry.getLegacyTypes())
                .option(EntryOptions.CALLS, entry.getCalls());
        entry.unknownOptions().forEach(options::option);
        return options.build();
    }

    private static String inWords(Difference difference) {
        return "%s.%s, line %d before, %d after%n  expected  %s%n  found     %s"
                .formatted(
                        difference.place().className(),
                        difference.place().member(),
                        difference.place().lineBefore(),
                        difference.place().lineAfter(),
                        difference.expected(),
                        difference.found());
    }
}
