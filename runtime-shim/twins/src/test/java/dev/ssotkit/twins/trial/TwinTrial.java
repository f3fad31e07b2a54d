package dev.ssotkit.twins.trial;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.proof.Proof;
import dev.ssotkit.proof.ProofResult;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.twins.compile.Complaint;
import dev.ssotkit.twins.compile.TwinCompiler;
import dev.ssotkit.twins.library.UsersOfTypes;
import dev.ssotkit.twins.model.TwinUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.SourceFile;

/** Puts programs to the test. Not thread-safe. */
public final class TwinTrial {

    private final TwinCompiler compiler = new TwinCompiler();

    /** Moves a program and judges what comes of it. */
    public TwinVerdict of(TwinProgram program) throws IOException {
        Path folder = Files.createTempDirectory("twins");
        try {
            return new Case(program, folder).verdict();
        } catch (RuntimeException | StackOverflowError e) {
            return TwinVerdict.fault("throws " + e.getClass().getSimpleName(), List.of(stack(e)));
        } finally {
            ClassFiles.delete(folder);
        }
    }

    /**
     * Whether a program that was left would have moved, compiled and been proven, had nothing held it back for the reasons
     * that did; then they were stronger than needed.
     *
     * @return the shape of the first of them; empty if it was needed, or where an accessor makes it a matter of judgement
     */
    public Optional<Strength> strengthOf(TwinProgram program) throws IOException {
        if (!program.accessor().equals(TwinProgram.NEW)) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("twins");
        try {
            return new Case(program, folder).strength();
        } finally {
            ClassFiles.delete(folder);
        }
    }

    private final class Case {
        private final TwinProgram program;
        private final TwinUnit twin;
        private final Path before;
        private final Path after;

        Case(TwinProgram program, Path folder) {
            this.program = program;
            this.twin = program.twin();
            this.before = folder.resolve("before");
            this.after = folder.resolve("after");
        }

        private List<Path> classPath() {
            return program.subject().classPath();
        }

        TwinVerdict verdict() throws IOException {
            List<Complaint> unviable = compiler.compile(Map.of(twin.path(), twin.source()), classPath(), before);
            if (!unviable.isEmpty()) {
                return new TwinVerdict(
                        TwinVerdict.Outcome.UNVIABLE, unviable.get(0).kind(), texts(unviable));
            }
            RecipeOutcome outcome =
                    RecipeOutcome.of(program.recipe(), program.subject().trees(program.users(), twin));
            if (!outcome.errors().isEmpty()) {
                Throwable error = outcome.errors().get(0);
                return TwinVerdict.fault(
                        "the recipe throws " + error.getClass().getSimpleName(), List.of(stack(error)));
            }
            return outcome.files().isEmpty() ? ifLeft(outcome) : ifMoved(outcome);
        }

        private Optional<Strength> strength() throws IOException {
            compiler.compile(Map.of(twin.path(), twin.source()), classPath(), before);
            List<SourceFile> trees = program.subject().trees(program.users(), twin);
            Set<String> passing = new LinkedHashSet<>();
            RecipeOutcome outcome = RecipeOutcome.of(program.recipe(), trees);
            while (outcome.files().isEmpty() && !outcome.blocking().isEmpty()) {
                boolean isNew = false;
                for (LegacyUses.Row row : outcome.blocking()) {
                    isNew |= passing.add(ReasonShape.of(row.reason()));
                }
                if (!isNew) {
                    break;
                }
                outcome = RecipeOutcome.of(
                        program.lenientRecipe(reason -> passing.contains(ReasonShape.of(reason))), trees);
            }
            boolean isUnneeded = !outcome.files().isEmpty()
                    && outcome.errors().isEmpty()
                    && ifMoved(outcome).outcome() == TwinVerdict.Outcome.PROVEN;
            return passing.stream().findFirst().map(reason -> new Strength(reason, isUnneeded));
        }

        private TwinVerdict ifLeft(RecipeOutcome outcome) throws IOException {
            List<LegacyUses.Row> blocking = outcome.blocking();
            if (blocking.isEmpty()) {
                return isNamed() && proof(before).left() > 0
                        ? TwinVerdict.fault("left without a word", texts(outcome.rows(), 20))
                        : new TwinVerdict(TwinVerdict.Outcome.LEFT_ANYWAY, "no use by name", List.of());
            }
            if (program.mutations().isEmpty()) {
                return new TwinVerdict(
                        TwinVerdict.Outcome.LEFT, ReasonShape.of(blocking.get(0).reason()), texts(blocking, 5));
            }
            List<String> names = program.mutatedNames();
            boolean isExplained = blocking.stream()
                    .anyMatch(row -> names.stream().anyMatch((row.reason() + " " + row.remedy())::contains));
            LegacyUses.Row first = blocking.get(0);
            return isExplained
                    ? new TwinVerdict(TwinVerdict.Outcome.LEFT, first.reason(), texts(blocking, 5))
                    : unlessLeftAnyway(TwinVerdict.fault(
                            "left for a reason that names nothing mutated: " + ReasonShape.of(first.reason()),
                            texts(blocking, 5)));
        }

        // A lambda may become one, and nothing says so.
        private boolean isNamed() {
            String name = program.subject().typeName();
            String simpleName = name.substring(name.lastIndexOf('.') + 1);
            Map<String, String> users = new LinkedHashMap<>(program.subject().sources(program.users()));
            users.remove(program.subject().path());
            return users.values().stream().anyMatch(text -> UsersOfTypes.hasWord(text, simpleName));
        }

        private ProofResult proof(Path moved) throws IOException {
            Path unmoved = program.subject().classesBefore(program.users(), compiler);
            List<Path> is = moved.equals(before) ? List.of(unmoved, before) : List.of(moved);
            return Proof.under(program.map()).of(List.of(unmoved, before), is, classPath());
        }

        // What holds it back may lie in the original and its users.
        private TwinVerdict unlessLeftAnyway(TwinVerdict fault) throws IOException {
            TwinVerdict unmutated = TwinTrial.this.of(program.mutated(List.of()));
            return unmutated.outcome() == TwinVerdict.Outcome.LEFT
                    ? new TwinVerdict(TwinVerdict.Outcome.LEFT_ANYWAY, unmutated.kind(), unmutated.evidence())
                    : fault;
        }

        private TwinVerdict ifMoved(RecipeOutcome outcome) throws IOException {
            if (!outcome.blocking().isEmpty()) {
                return TwinVerdict.fault("moved, and blocked as well", texts(outcome.blocking(), 5));
            }
            Map<String, String> moved = new LinkedHashMap<>(program.subject().sources(program.users()));
            moved.put(twin.path(), twin.source());
            moved.putAll(outcome.files());
            List<Complaint> complaints = compiler.compile(moved, classPath(), after);
            if (!complaints.isEmpty()) {
                return TwinVerdict.fault(
                        "does not compile: " + complaints.get(0).kind(), texts(complaints));
            }
            ProofResult proof = proof(after);
            if (!proof.holds()) {
                return TwinVerdict.fault(
                        "not proven: expected "
                                + ReasonShape.of(proof.differences().get(0).expected()),
                        proof.differences().stream()
                                .limit(5)
                                .map(Object::toString)
                                .toList());
            }
            boolean isKept =
                    outcome.rows().stream().anyMatch(row -> row.status().equals("KEPT"));
            if (proof.left() > 0 && !isKept) {
                return TwinVerdict.fault("uses were left behind", List.of(proof.left() + " left"));
            }
            return new TwinVerdict(TwinVerdict.Outcome.PROVEN, "", List.of());
        }
    }

    private static String stack(Throwable error) {
        java.io.StringWriter text = new java.io.StringWriter();
        error.printStackTrace(new java.io.PrintWriter(text, true));
        return text.toString();
    }

    private static List<String> texts(List<Complaint> complaints) {
        return complaints.stream().limit(5).map(Complaint::text).toList();
    }

    private static List<String> texts(List<LegacyUses.Row> rows, int most) {
        List<String> texts = new ArrayList<>();
        for (LegacyUses.Row row : rows) {
            if (texts.size() < most) {
                texts.add("%s:%d %s %s: %s [%s]"
                        .formatted(row.file(), row.line(), row.kind(), row.status(), row.reason(), row.remedy()));
            }
        }
        return texts;
    }
}
