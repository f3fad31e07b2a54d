package dev.ssotkit.proof.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the comparison of one class, or of a part of it, has found. Not thread-safe. */
public final class ClassFindings {

    private final List<Difference> differences = new ArrayList<>();
    private final Set<ProofNote> notes = new LinkedHashSet<>();
    private final Set<String> moves = new HashSet<>();
    private final Set<String> left = new HashSet<>();

    /** Tells a difference. */
    public void differs(CodePlace place, String expected, String found) {
        differences.add(new Difference(place, expected, found));
    }

    /** Tells a note; the same one once. */
    public void note(CodePlace place, String text) {
        notes.add(new ProofNote(place, text));
    }

    /** Counts a place that moved as the map says; the same place once. */
    public void moved(String where) {
        moves.add(where);
    }

    /** Counts a use of a legacy type that stayed; the same place once. */
    public void left(String where) {
        left.add(where);
    }

    /** Adds what another comparison has found. */
    public void add(ClassFindings other) {
        differences.addAll(other.differences);
        notes.addAll(other.notes);
        moves.addAll(other.moves);
        left.addAll(other.left);
    }

    /** What differs, in the order found. */
    public List<Difference> differences() {
        return differences;
    }

    /** What to look at. */
    public Set<ProofNote> notes() {
        return notes;
    }

    /** How many places moved. */
    public int moveCount() {
        return moves.size();
    }

    /** How many uses stayed. */
    public int leftCount() {
        return left.size();
    }
}
