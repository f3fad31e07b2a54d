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
import java.util.Set;
import java.util.TreeMap;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;

/** One program before and after its move, compiled and compared. Its twins compile. */
final class TwinMove {

    private static final int SHOWN = 5;

    private final TwinProgram program;
    private final TwinCompiler compiler;
    private final Path before;
    private final Path after;
    private final List<SourceFile> trees = new ArrayList<>();

    /** @param folder for its classes */
    TwinMove(TwinProgram program, TwinCompiler compiler, Path folder) {
        this.program = program;
        this.compiler = compiler;
        this.before = folder.resolve("before");
        this.after = folder.resolve("after");
    }

    private List<Path> classPath() {
        return program.subject().classPath();
    }

    /** Compiles one of the twins; a verdict only if that fails. */
    Optional<TwinVerdict> unviable(Twin twin) throws IOException {
        TwinUnit unit = twin.unit();
        List<Complaint> complaints = compiler.compile(Map.of(unit.path(), unit.source()), classPath(), before);
        return complaints.isEmpty()
                ? Optional.empty()
                : Optional.of(new TwinVerdict(
                        TwinVerdict.Outcome.UNVIABLE, complaints.get(0).kind(), texts(complaints)));
    }

    /** Whether its twins compile alone and not together: one names what another one is called. */
    boolean areAtOdds() throws IOException {
        Map<String, String> units = new TreeMap<>();
        for (Twin twin : program.twins()) {
            units.put(twin.unit().path(), twin.unit().source());
        }
        return units.size() > 1
                && !compiler.compile(units, classPath(), after.resolveSibling("together"))
                        .isEmpty();
    }

    /** Runs a recipe over the program as it was. */
    RecipeOutcome run(Recipe recipe) {
        if (trees.isEmpty()) {
            trees.addAll(program.subject().trees(program));
        }
        return RecipeOutcome.of(recipe, trees);
    }

    /**
     * What compiler and proof say of the program after a run that changed it.
     *
     * @param moved those that the run moved: nothing of any other may have changed
     */
    TwinVerdict judge(RecipeOutcome outcome, List<Twin> moved) throws IOException {
        Map<String, String> files = new TreeMap<>(program.subject().sources(program));
        for (Twin twin : program.twins()) {
            TwinUnit unit = twin.unit();
            files.put(unit.path(), unit.source());
        }
        files.putAll(outcome.files());
        List<Complaint> complaints = compiler.compile(files, classPath(), after);
        if (!complaints.isEmpty()) {
            return TwinVerdict.fault("does not compile: " + complaints.get(0).kind(), texts(complaints));
        }
        Optional<String> touched = touched(files, moved);
        if (touched.isPresent()) {
            return TwinVerdict.fault("moved in part", List.of(touched.get()));
        }
        ProofResult proof = proof(program, List.of(after));
        if (!proof.holds()) {
            return TwinVerdict.fault(
                    "not proven: expected "
                            + ReasonShape.of(proof.differences().get(0).expected()),
                    proof.differences().stream()
                            .limit(SHOWN)
                            .map(Object::toString)
                            .toList());
        }
        List<Twin> wholly = moved.stream()
                .filter(twin ->
                        outcome.of(twin).stream().noneMatch(row -> row.status().equals("KEPT")))
                .filter(twin -> !isNamedByAnotherTwin(twin))
                .toList();
        int left =
                wholly.isEmpty() ? 0 : proof(program.of(wholly), List.of(after)).left();
        return left > 0
                ? TwinVerdict.fault("uses were left behind", List.of(left + " left of " + wholly))
                : new TwinVerdict(TwinVerdict.Outcome.PROVEN, "", List.of());
    }

    // What canonical itself has of a legacy type stays, and with it the lambdas that its callers pass there.
    private boolean isNamedByAnotherTwin(Twin twin) {
        return program.twins().stream()
                .filter(other -> other != twin)
                .anyMatch(other ->
                        UsersOfTypes.hasWord(other.unit().source(), twin.type().simpleName()));
    }

    /** A file that names the twin of a type that stays, as it did not before. */
    private Optional<String> touched(Map<String, String> files, List<Twin> moved) {
        Map<String, String> old = program.subject().sources(program);
        for (Twin twin : program.twins()) {
            String name = twin.original().qualifiedName();
            String word = name.substring(name.lastIndexOf('.') + 1);
            String told = word.equals(twin.type().simpleName()) ? name : word;
            for (Map.Entry<String, String> file :
                    moved.contains(twin) ? Set.<Map.Entry<String, String>>of() : files.entrySet()) {
                String was = old.get(file.getKey());
                if (was != null && UsersOfTypes.hasWord(file.getValue(), told) && !UsersOfTypes.hasWord(was, told)) {
                    return Optional.of(file.getKey() + " names " + name);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether nothing of the types is used any more after the run that was judged. */
    boolean isComplete() throws IOException {
        return proof(program, List.of(after)).left() == 0;
    }

    /** Whether a user names the type and its class uses it: a lambda may become one, and nothing says so. */
    boolean isNamedAndUsed(Twin twin) throws IOException {
        Map<String, String> users = new TreeMap<>(program.subject().sources(program));
        users.remove(twin.type().path());
        return users.values().stream()
                        .anyMatch(text -> UsersOfTypes.hasWord(text, twin.type().simpleName()))
                && proof(program.of(List.of(twin)), List.of(unmoved(), before)).left() > 0;
    }

    private Path unmoved() throws IOException {
        return program.subject().classesBefore(program, compiler);
    }

    private ProofResult proof(TwinProgram moved, List<Path> is) throws IOException {
        return Proof.under(moved.map()).of(List.of(unmoved(), before), is, classPath());
    }

    private static List<String> texts(List<Complaint> complaints) {
        return complaints.stream().limit(SHOWN).map(Complaint::text).toList();
    }
}
