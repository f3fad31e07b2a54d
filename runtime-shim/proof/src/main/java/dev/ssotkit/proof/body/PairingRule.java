package dev.ssotkit.proof.body;

import org.objectweb.asm.tree.analysis.AnalyzerException;

/** One way in which the next effects of both sides, or of one, are as the map says. */
@FunctionalInterface
interface PairingRule {

    /** Takes what it recognises; false, with nothing taken, if it recognises nothing. */
    boolean takes(Lockstep both) throws AnalyzerException;
}
