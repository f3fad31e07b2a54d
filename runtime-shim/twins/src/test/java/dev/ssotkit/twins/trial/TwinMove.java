package dev.ssotkit.twins.trial;

import dev.ssotkit.proof.Proof;
import dev.ssotkit.proof.ProofResult;
import dev.ssotkit.twins.compile.Complaint;
import dev.ssotkit.twins.compile.TwinCompiler;
import dev.ssotkit.twins.library.UsersOfTypes;
import dev.ssotkit.twins.model.TwinUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;

/** One program before and after its move, compiled and compared. */
final class TwinMove {

    private static final int SHOWN = 5;

    private final TwinProgram program;
    private final TwinCompiler compiler;
    private final TwinUnit twin;
    private final Path before;
    private final Path after;
    private final List<SourceFile> trees = new ArrayList<>();

    TwinMove(TwinProgram program, TwinCompiler compiler, Path folder) {
        this.program = program;
        this.compiler = compiler;
        this.twin = program.twin();
        this.before = folder.resolve("before");
        this.after = folder.resolve("after");
    }

    private List<Path> classPath() {
        return program.subject().classPath();
    }

    /** Compiles the twin; a verdict only if that fails. */
    Optional<TwinVerdict> unviable() throws IOException {
        List<Complaint> complaints = compiler.compile(Map.of(twin.path(), twin.source()), classPath(), before);
        return complaints.isEmpty()
                ? Optional.empty()
                : Optional.of(new TwinVerdict(
                        TwinVerdict.Outcome.UNVIABLE, complaints.get(0).kind(), texts(complaints)));
    }

    /** Runs a recipe over the program as it was. */
    RecipeOutcome run(Recipe recipe) {
        if (trees.isEmpty()) {
            trees.addAll(program.subject().trees(program.users(), twin));
        }
        return RecipeOutcome.of(recipe, trees);
    }

    /** What compiler and proof say of the program after a run that changed it. */
    TwinVerdict judge(RecipeOutcome outcome) throws IOException {
        Map<String, String> moved = new TreeMap<>(program.subject().sources(program.users()));
        moved.put(twin.path(), twin.source());
        moved.putAll(outcome.files());
        List<Complaint> complaints = compiler.compile(moved, classPath(), after);
        if (!complaints.isEmpty()) {
            return TwinVerdict.fault("does not compile: " + complaints.get(0).kind(), texts(complaints));
        }
        ProofResult proof = proof(List.of(after));
        if (!proof.holds()) {
            return TwinVerdict.fault(
                    "not proven: expected "
                            + ReasonShape.of(proof.differences().get(0).expected()),
                    proof.differences().stream()
                            .limit(SHOWN)
                            .map(Object::toString)
                            .toList());
        }
        boolean isKept = outcome.rows().stream().anyMatch(row -> row.status().equals("KEPT"));
        return proof.left() > 0 && !isKept
                ? TwinVerdict.fault("uses were left behind", List.of(proof.left() + " left"))
                : new TwinVerdict(TwinVerdict.Outcome.PROVEN, "", List.of());
    }

    /** Whether nothing of the type is used any more after the run that was judged. */
    boolean isComplete() throws IOException {
        return proof(List.of(after)).left() == 0;
    }

    /** Whether a user names the type and its class uses it: a lambda may become one, and nothing says so. */
    boolean isNamedAndUsed() throws IOException {
        String name = program.subject().typeName();
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        Map<String, String> users = new TreeMap<>(program.subject().sources(program.users()));
        users.remove(program.subject().path());
        return users.values().stream().anyMatch(text -> UsersOfTypes.hasWord(text, simpleName))
                && proof(List.of(unmoved(), before)).left() > 0;
    }

    private Path unmoved() throws IOException {
        return program.subject().classesBefore(program.users(), compiler);
    }

    private ProofResult proof(List<Path> is) throws IOException {
        return Proof.under(program.map()).of(List.of(unmoved(), before), is, classPath());
    }

    private static List<String> texts(List<Complaint> complaints) {
        return complaints.stream().limit(SHOWN).map(Complaint::text).toList();
    }
}
