package dev.ssotkit.benchmark.table;

import java.util.Locale;

/** What a number counts. */
public enum Unit {
    TIMES(" times"),
    PERCENT(" %"),
    NANOSECONDS(" ns"),
    MICROSECONDS(" us"),
    MILLISECONDS(" ms"),
    SECONDS(" s"),
    BYTES(" B"),
    MEBIBYTES(" MiB"),
    CLASSES(" classes");

    private final String suffix;

    Unit(String suffix) {
        this.suffix = suffix;
    }

    /** Three digits or so, however large; never in exponents. */
    String text(double value) {
        return number(value) + suffix;
    }

    /** The number alone. */
    static String number(double value) {
        double size = Math.abs(value);
        int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
        String text = String.format(Locale.ROOT, "%,." + digits + "f", value);
        return text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
