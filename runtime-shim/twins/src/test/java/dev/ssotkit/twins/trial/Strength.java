package dev.ssotkit.twins.trial;

import dev.ssotkit.rewrite.table.LegacyUses;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a rule held a program back without need.
 *
 * @param reason the shape of what it says; of several rules, of the first
 * @param isUnneeded whether the program moves wholly, compiles and is proven without it
 * @param evidence the uses that were held back, for people, a line each
 */
public record Strength(String reason, boolean isUnneeded, List<String> evidence) {

    // Whatever holds the program back is let pass, until nothing does.
    static Optional<Strength> of(TwinProgram program, TwinMove move) throws IOException {
        Set<String> passing = new LinkedHashSet<>();
        if (move.unviable(program.twins().get(0)).isPresent()) {
            return Optional.empty();
        }
        RecipeOutcome outcome = move.run(program.recipe());
        List<String> evidence = TwinVerdict.texts(outcome.blocking());
        if (outcome.blocking().stream().anyMatch(row -> UnseenHarm.isTold(row.reason()))) {
            return Optional.empty();
        }
        while (addReasons(outcome, passing)) {
            outcome = move.run(program.lenientRecipe(reason -> passing.contains(ReasonShape.of(reason))));
        }
        boolean isUnneeded = !outcome.files().isEmpty()
                && outcome.errors().isEmpty()
                && outcome.blocking().isEmpty()
                && move.judge(outcome, program.twins()).outcome() == TwinVerdict.Outcome.PROVEN
                // What passed may have stayed as it was.
                && move.isComplete();
        return passing.stream().findFirst().map(reason -> new Strength(reason, isUnneeded, evidence));
    }

    private static boolean addReasons(RecipeOutcome outcome, Set<String> passing) {
        boolean isNew = false;
        for (LegacyUses.Row row : outcome.blocking()) {
            isNew |= passing.add(ReasonShape.of(row.reason()));
        }
        return isNew;
    }
}
