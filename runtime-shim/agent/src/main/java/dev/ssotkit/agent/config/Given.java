package dev.ssotkit.agent.config;

import dev.ssotkit.map.file.Quotation;

/** A value and where the user gave it. Quotation marks that were left around it count for nothing. */
final class Given {
    private final String where;
    private final String written;
    private final String value;

    /** @param where as the user writes it: {@code -Dssot.mode}, {@code SSOT_MODE} or {@code mode} */
    Given(String where, String written) {
        this.where = where;
        this.written = written;
        this.value = Quotation.unquoted(written);
    }

    /** With the marks: a file may be called so. */
    String written() {
        return written;
    }

    String value() {
        return value;
    }

    String notEmpty() throws InvalidSettingsException {
        if (value.isEmpty()) {
            throw new InvalidSettingsException("`" + where + "` is empty; give it a value or leave it out");
        }
        return value;
    }

    /** A path that need not exist. */
    String path() throws InvalidSettingsException {
        if (Quotation.isHalf(value) || value.regionMatches(true, 0, "file:", 0, 5)) {
            throw wrong("a path: no URL, and quotation marks on both sides or none");
        }
        return notEmpty();
    }

    boolean bool() throws InvalidSettingsException {
        if (value.equals("true")) {
            return true;
        }
        if (value.equals("false")) {
            return false;
        }
        throw wrong("`true` or `false`");
    }

    int integer(int least, int most) throws InvalidSettingsException {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw wrong("a whole number from " + least + " to " + most);
    }

    InvalidSettingsException wrong(String right) {
        return new InvalidSettingsException("`" + where + "=" + written + "` is not valid; write " + right);
    }
}
