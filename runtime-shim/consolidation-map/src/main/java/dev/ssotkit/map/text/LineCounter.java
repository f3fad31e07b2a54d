package dev.ssotkit.map.text;

/** Counts lines on the way through a text; asked for places in ascending order it counts each line end once. */
public final class LineCounter {

    private final String text;
    private int at;
    private int line = 1;

    /** Counts in one text. */
    public LineCounter(String text) {
        this.text = text;
    }

    /** The 1-based line of a place. */
    public int lineOf(int place) {
        if (place < at) {
            at = 0;
            line = 1;
        }
        for (int end = text.indexOf('\n', at); end >= 0 && end < place; end = text.indexOf('\n', at)) {
            line++;
            at = end + 1;
        }
        return line;
    }
}
