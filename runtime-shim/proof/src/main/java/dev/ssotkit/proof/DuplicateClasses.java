package dev.ssotkit.proof;

import dev.ssotkit.proof.finding.CodePlace;
import dev.ssotkit.proof.finding.ProofNote;
import dev.ssotkit.proof.pool.ClassRoots;
import java.util.ArrayList;
import java.util.List;

/** Classes that one side has twice, and not alike: only the first of them is compared, as a class path would show it. */
final class DuplicateClasses {

    private DuplicateClasses() {}

    static List<ProofNote> notes(ClassRoots roots, String side) {
        List<ProofNote> notes = new ArrayList<>();
        roots.shadowed()
                .forEach((name, paths) -> notes.add(new ProofNote(
                        new CodePlace(name.replace('/', '.'), "", 0, 0),
                        side + " has this class in " + paths.get(0) + " and, not alike, in " + paths.get(1)
                                + ": only the first is compared; prove the other by itself")));
        return notes;
    }
}
