package dev.ssotkit.proof.term;

/** Which of the two. */
public enum Side {
    BEFORE,
    AFTER
}
