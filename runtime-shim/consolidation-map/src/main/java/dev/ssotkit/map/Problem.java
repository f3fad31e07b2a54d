package dev.ssotkit.map;

import org.jspecify.annotations.Nullable;

/** What is wrong with a map, where, and what would be right. */
public final class Problem {

    private final @Nullable String file;
    private final int line;
    private final @Nullable String entry;
    private final @Nullable String option;
    private final @Nullable String value;
    private final String fault;
    private final String remedy;

    /**
     * @param file the file as the user named it; null where none is seen
     * @param line 1-based; 0 if unknown
     * @param entry the entry's name; null if the problem is not in one
     * @param option the option; null if it is not about one
     * @param value the offending value as text; null if there is none
     * @param fault what is wrong, to be read after the value
     * @param remedy what would be right, as an instruction
     */
    public Problem(
            @Nullable String file,
            int line,
            @Nullable String entry,
            @Nullable String option,
            @Nullable String value,
            String fault,
            String remedy) {
        this.file = file;
        this.line = line;
        this.entry = entry;
        this.option = option;
        this.value = value;
        this.fault = fault;
        this.remedy = remedy;
    }

    /** The file as the user named it, or null. */
    public @Nullable String file() {
        return file;
    }

    /** The 1-based line, or 0 if it is unknown. */
    public int line() {
        return line;
    }

    /** The entry's name ({@link Entry#name()}), or null. */
    public @Nullable String entry() {
        return entry;
    }

    /** The option, or null. */
    public @Nullable String option() {
        return option;
    }

    /** The offending value as text, or null. */
    public @Nullable String value() {
        return value;
    }

    /** What is wrong. */
    public String fault() {
        return fault;
    }

    /** What would be right. */
    public String remedy() {
        return remedy;
    }

    /** One line: where, what, remedy. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (file != null) {
            text.append(file).append(line > 0 ? ":" + line : "").append(": ");
        }
        text.append(entry == null ? "" : entry + ": ");
        text.append(option == null ? "" : option + ": ");
        text.append(value == null ? "" : "`" + value + "` ");
        return text.append(fault).append("; ").append(remedy).toString();
    }
}
