package dev.ssotkit.rewrite.internal.text.format;

/** What whoever reads a word does with the class that it names. */
public enum Role {
    /** May construct it. */
    VALUE,
    /** Says something about it; other words may stand before the name ({@code logging.level.a.B}). */
    KEY,
    /** Only knows it by its name. */
    NAME,
    /** Code or a pattern: names the class as sources do. */
    CODE,
    /** Spring's {@code <bean class>}: constructs it, and could ask the accessor instead. */
    BEAN,
    /** Reads it as one word among others, and loads nothing. */
    PROSE
}
