package dev.ssotkit.proof.body;

import java.util.List;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** All rules in the order in which they are asked: what is the same first, what only one side has last. */
final class PairingRules {

    private static final List<PairingRule> ALL = List.of(
            new SameEffect(),
            new NamesOfReference(),
            new SameGroovyCall(),
            new SameDynamic(),
            new MappedEffect(),
            new CheckOfObject(),
            new LoneValue(),
            new DroppedCreation(),
            new DroppedNullCheck(),
            new VariableArguments(),
            new UnboxedArgument(),
            new AccessorAhead());

    private PairingRules() {}

    static boolean take(Lockstep both) throws AnalyzerException {
        for (PairingRule rule : ALL) {
            if (rule.takes(both)) {
                return true;
            }
        }
        return false;
    }
}
