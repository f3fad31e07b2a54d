package dev.ssotkit.progress.prove;

import dev.ssotkit.proof.ProofResult;
import dev.ssotkit.proof.finding.CodePlace;
import dev.ssotkit.proof.finding.Difference;
import dev.ssotkit.proof.finding.ProofNote;
import java.io.PrintWriter;

/** A result as text. */
final class ProofText {
    private ProofText() {}

    static void print(ProofResult result, PrintWriter out) {
        for (Difference difference : result.differences()) {
            out.println(where(difference.place()));
            out.println("  expected  " + difference.expected());
            out.println("  found     " + difference.found());
        }
        for (ProofNote note : result.notes()) {
            out.println("note: " + where(note.place()) + ": " + note.text());
        }
        out.println(counts(result));
        out.println(rest(result));
    }

    /** {@code n classes as before, m as the map says (k moves), d differ}. */
    static String counts(ProofResult result) {
        return result.asBefore() + " classes as before, " + result.asMapSays() + " as the map says (" + result.moves()
                + " moves), " + result.differing() + " differ";
    }

    static String rest(ProofResult result) {
        return result.definitions() + " canonical and legacy classes are not judged, " + result.left()
                + " uses of legacy types are left";
    }

    /** Class, member and lines, as far as they are known. */
    static String where(CodePlace place) {
        return function(place) + lines(place);
    }

    static String function(CodePlace place) {
        return place.member().isEmpty() ? place.className() : place.className() + "." + place.member();
    }

    static String lines(CodePlace place) {
        if (place.lineBefore() == 0 && place.lineAfter() == 0) {
            return "";
        }
        return ", line " + line(place.lineBefore()) + " before, " + line(place.lineAfter()) + " after";
    }

    private static String line(int line) {
        return line == 0 ? "?" : String.valueOf(line);
    }
}
