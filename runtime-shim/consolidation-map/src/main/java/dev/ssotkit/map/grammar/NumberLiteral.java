package dev.ssotkit.map.grammar;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Java's integer and floating-point literals (JLS 3.10.1 and 3.10.2), with an optional sign. */
final class NumberLiteral {

    private static final String REMEDY = "write `$n` or a literal: int, long, double, boolean, char, String or null";
    private static final String DIGITS = "[0-9]([0-9_]*[0-9])?";
    private static final String EXPONENT = "[eE][+-]?" + DIGITS;
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9]([0-9_]*[0-9])?");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]([0-9a-fA-F_]*[0-9a-fA-F])?");
    private static final Pattern BINARY = Pattern.compile("0[bB][01]([01_]*[01])?");
    private static final Pattern OCTAL = Pattern.compile("0[0-7_]*[0-7]");
    private static final Pattern FLOATING = Pattern.compile("(" + DIGITS + "\\.(" + DIGITS + ")?(" + EXPONENT
            + ")?[dDfF]?|\\." + DIGITS + "(" + EXPONENT + ")?[dDfF]?|" + DIGITS + EXPONENT + "[dDfF]?|" + DIGITS
            + "[dDfF])");
    private static final Pattern HEX_FLOATING =
            Pattern.compile("0[xX]([0-9a-fA-F]+\\.?|[0-9a-fA-F]*\\.[0-9a-fA-F]+)[pP][+-]?[0-9]+[dDfF]?");

    private NumberLiteral() {}

    static WrittenArgument read(String written) throws GrammarException {
        boolean signed = written.startsWith("-") || written.startsWith("+");
        boolean negative = written.startsWith("-");
        String unsigned = signed ? written.substring(1) : written;
        boolean isLong = unsigned.endsWith("L") || unsigned.endsWith("l");
        String digits = isLong ? unsigned.substring(0, unsigned.length() - 1) : unsigned;
        if (DECIMAL.matcher(digits).matches()) {
            return integer(written, digits, 10, negative, isLong);
        }
        if (HEX.matcher(digits).matches()) {
            return integer(written, digits.substring(2), 16, negative, isLong);
        }
        if (BINARY.matcher(digits).matches()) {
            return integer(written, digits.substring(2), 2, negative, isLong);
        }
        if (OCTAL.matcher(digits).matches()) {
            return integer(written, digits.substring(1), 8, negative, isLong);
        }
        if (FLOATING.matcher(unsigned).matches()
                || HEX_FLOATING.matcher(unsigned).matches()) {
            return floating(written);
        }
        throw new GrammarException("has the argument `" + written + "`", REMEDY);
    }

    private static WrittenArgument integer(String written, String digits, int radix, boolean negative, boolean isLong)
            throws GrammarException {
        int bits = isLong ? 64 : 32;
        BigInteger magnitude = new BigInteger(digits.replace("_", ""), radix);
        // Other radices write the bits of a two's complement, decimal ones the value: -2147483648 but 0x80000000.
        boolean fits = radix == 10
                ? (negative ? magnitude.negate() : magnitude).bitLength() < bits
                : magnitude.bitLength() <= bits;
        if (!fits) {
            throw new GrammarException(
                    "has `" + written + "`, too large for " + (isLong ? "a long" : "an int"),
                    isLong ? "write a smaller number" : "write `" + written + "L` for a long");
        }
        if (isLong) {
            long value = magnitude.longValue();
            return WrittenArgument.literal(negative ? -value : value, written);
        }
        int value = magnitude.intValue();
        return WrittenArgument.literal(negative ? -value : value, written);
    }

    private static WrittenArgument floating(String written) throws GrammarException {
        boolean hex = written.indexOf('x') >= 0 || written.indexOf('X') >= 0;
        char last = written.charAt(written.length() - 1);
        if (last == 'f' || last == 'F') {
            throw new GrammarException(
                    "has the float `" + written + "`", "write a double: there are no float literals");
        }
        double value = Double.parseDouble(written.replace("_", ""));
        if (Double.isInfinite(value)) {
            throw new GrammarException("has `" + written + "`, too large for a double", "write a smaller number");
        }
        if (value == 0 && hasNonZeroDigit(written, hex)) {
            throw new GrammarException("has `" + written + "`, which rounds to zero", "write `0.0`");
        }
        return WrittenArgument.literal(value, written);
    }

    /** A non-zero literal that rounds to zero is a compile-time error (JLS 3.10.2). */
    private static boolean hasNonZeroDigit(String written, boolean hex) {
        String exponents = hex ? "pP" : "eE";
        for (int i = 0; i < written.length() && exponents.indexOf(written.charAt(i)) < 0; i++) {
            if (Character.digit(written.charAt(i), hex ? 16 : 10) > 0) {
                return true;
            }
        }
        return false;
    }
}
