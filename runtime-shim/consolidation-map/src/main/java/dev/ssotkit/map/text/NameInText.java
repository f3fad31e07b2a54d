package dev.ssotkit.map.text;

/** A place in a text that names a class. Immutable. */
public final class NameInText {

    private final String key;
    private final int start;
    private final int end;
    private final int line;
    private final boolean isInLongerName;
    private final boolean isSimple;

    NameInText(String key, int start, int end, int line, boolean isInLongerName, boolean isSimple) {
        this.key = key;
        this.start = start;
        this.end = end;
        this.line = line;
        this.isInLongerName = isInLongerName;
        this.isSimple = isSimple;
    }

    /** The class, as {@link dev.ssotkit.map.TypeName#keyOf} gives it. */
    public String key() {
        return key;
    }

    /** Where the name begins, in characters of the text. */
    public int start() {
        return start;
    }

    /** Where it ends: the first character after it. */
    public int end() {
        return end;
    }

    /** The 1-based line on which it begins. */
    public int line() {
        return line;
    }

    /** Whether dotted words stand before it: {@code logging.level.a.B}, which may be another class. */
    public boolean isInLongerName() {
        return isInLongerName;
    }

    /** Whether the package is left out, as code may do that imports the class. */
    public boolean isSimple() {
        return isSimple;
    }

    @Override
    public String toString() {
        return key + " on line " + line;
    }
}
