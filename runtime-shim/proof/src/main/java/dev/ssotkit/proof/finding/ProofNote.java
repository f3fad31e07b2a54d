package dev.ssotkit.proof.finding;

/**
 * Something that byte code cannot show and that the move may have changed.
 *
 * @param text what to look at
 */
public record ProofNote(CodePlace place, String text) {}
