package dev.ssotkit.twins.shrink;

import dev.ssotkit.twins.trial.Twin;
import dev.ssotkit.twins.trial.TwinProgram;
import dev.ssotkit.twins.trial.TwinTrial;
import dev.ssotkit.twins.trial.TwinVerdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Leaves out types first, then mutations, then files, as long as the fault stays of its kind. */
public final class TwinShrinker {

    private final TwinTrial trial;

    public TwinShrinker(TwinTrial trial) {
        this.trial = trial;
    }

    /** A program with the same fault, of which nothing can be left out. */
    public TwinProgram smallest(TwinProgram program, TwinVerdict fault) throws IOException {
        List<Twin> twins = program.twins().size() == 1
                ? program.twins()
                : DeltaDebugging.smallest(program.twins(), fewer -> fails(program.of(fewer), fault));
        TwinProgram less = program.of(twins);
        for (Twin twin : twins) {
            less = less.replacing(twin, withFewerMutations(less, twin, fault));
        }
        return withFewerUsers(less, fault);
    }

    private Twin withFewerMutations(TwinProgram program, Twin twin, TwinVerdict fault) throws IOException {
        return twin.mutated(DeltaDebugging.smallest(
                twin.mutations(), fewer -> fails(program.replacing(twin, twin.mutated(fewer)), fault)));
    }

    private TwinProgram withFewerUsers(TwinProgram less, TwinVerdict fault) throws IOException {
        List<String> users = DeltaDebugging.smallest(
                new ArrayList<>(less.users()), fewer -> fails(less.usedBy(new TreeSet<>(fewer)), fault));
        return less.usedBy(new TreeSet<>(users));
    }

    private boolean fails(TwinProgram program, TwinVerdict fault) throws IOException {
        TwinVerdict verdict = trial.of(program);
        return verdict.isFault() && verdict.kind().equals(fault.kind());
    }
}
