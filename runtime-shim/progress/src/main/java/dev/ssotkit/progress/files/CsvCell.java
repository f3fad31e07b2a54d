package dev.ssotkit.progress.files;

/** A cell of comma-separated values (RFC 4180), as a spreadsheet may show it. */
public final class CsvCell {
    private CsvCell() {}

    /** What a spreadsheet would take for a formula gets an apostrophe, which it takes for "this is text". */
    public static String of(String text) {
        String safe = asText(text);
        return safe.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0) ? quoted(safe) : safe;
    }

    /** The same in quotation marks whatever it holds. */
    public static String ofAlwaysQuoted(String text) {
        return quoted(asText(text));
    }

    private static String asText(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
