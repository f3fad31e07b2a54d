package dev.ssotkit.twins.shrink;

import dev.ssotkit.twins.mutation.TwinMutation;
import dev.ssotkit.twins.trial.TwinProgram;
import dev.ssotkit.twins.trial.TwinTrial;
import dev.ssotkit.twins.trial.TwinVerdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Leaves out mutations first, then files, as long as the fault stays of its kind. */
public final class TwinShrinker {

    private final TwinTrial trial;

    public TwinShrinker(TwinTrial trial) {
        this.trial = trial;
    }

    /** A program with the same fault, of which nothing can be left out. */
    public TwinProgram smallest(TwinProgram program, TwinVerdict fault) throws IOException {
        List<TwinMutation> mutations =
                DeltaDebugging.smallest(program.mutations(), fewer -> fails(program.mutated(fewer), fault));
        TwinProgram less = program.mutated(mutations);
        List<String> users = DeltaDebugging.smallest(
                new ArrayList<>(less.users()), fewer -> fails(less.usedBy(new TreeSet<>(fewer)), fault));
        return less.usedBy(new TreeSet<>(users));
    }

    private boolean fails(TwinProgram program, TwinVerdict fault) throws IOException {
        TwinVerdict verdict = trial.of(program);
        return verdict.isFault() && verdict.kind().equals(fault.kind());
    }
}
