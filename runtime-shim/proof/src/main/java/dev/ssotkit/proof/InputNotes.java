package dev.ssotkit.proof;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.finding.CodePlace;
import dev.ssotkit.proof.finding.ProofNote;
import dev.ssotkit.proof.pool.ClassPool;
import java.util.ArrayList;
import java.util.List;

/** What the map names and neither side shows: what is taken to be the same, or expected in vain, because of it. */
final class InputNotes {

    private final ConsolidationMap map;
    private final Sides sides;

    InputNotes(ConsolidationMap map, Sides sides) {
        this.map = map;
        this.sides = sides;
    }

    List<ProofNote> all() {
        List<ProofNote> notes = new ArrayList<>();
        for (Entry entry : map.entries()) {
            require(entry.canonicalType(), sides.after(), "--after", notes);
            if (!entry.isNamesOnly()) {
                require(entry.accessor().declaringType(), sides.after(), "--after", notes);
            }
            entry.legacyTypes().forEach(type -> require(type, sides.before(), "--before", notes));
        }
        return notes.stream().distinct().toList();
    }

    private static void require(TypeName type, ClassPool pool, String side, List<ProofNote> notes) {
        boolean isThere = type.binaryNames().stream()
                .anyMatch(name -> pool.outline(name.replace('.', '/')).isPresent());
        if (!isThere) {
            notes.add(new ProofNote(
                    new CodePlace(type.binaryName(), "", 0, 0),
                    "the map names this type, and neither " + side
                            + " nor --class-path has it: its members and constants are"
                            + " not known; if it was not deleted, add what has it"));
        }
    }
}
