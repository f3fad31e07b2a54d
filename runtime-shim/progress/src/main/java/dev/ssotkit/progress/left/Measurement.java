package dev.ssotkit.progress.left;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of evidence; each measures what the others cannot see. */
public enum Measurement {
    /** Byte code that names a legacy type. */
    BYTE_CODE("bytecode", "byte-code reference", "give --classes, compiled folders or jars"),
    /** Places that construct, as redirect logs tell. */
    RUN_TIME("runtime", "run-time site", "give LOGS, the redirect logs of runs with the agent"),
    /** Rows of the recipe's dry run. */
    SOURCE("source", "source use", "give --uses, the table that the recipe's dry run writes"),
    /** Lines of whatever text that name a legacy type. */
    TEXT("text", "line of text", "give --sources, the folders whose text files are swept");

    private final String text;
    private final String noun;
    private final String remedy;

    Measurement(String text, String noun, String remedy) {
        this.text = text;
        this.noun = noun;
        this.remedy = remedy;
    }

    /** In a word without spaces, as files have it. */
    public String text() {
        return text;
    }

    /** What it counts, for people: {@code 1 source use}, {@code 2,048 lines of text}. */
    public String counted(long count) {
        return String.format(Locale.ROOT, "%,d ", count) + (count == 1 ? noun : plural());
    }

    /** What it counts, more than one. */
    public String plural() {
        return this == TEXT ? "lines of text" : noun + "s";
    }

    /** What the user does where it is missing. */
    public String remedy() {
        return remedy;
    }

    /** The measurement of that {@link #text()}; empty if there is none. */
    public static Optional<Measurement> ofText(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }
}
