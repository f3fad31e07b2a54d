package dev.ssotkit.agent.config;

/** A value and where the user gave it. */
final class Given {
    private final String where;
    private final String value;

    /** @param where as the user writes it: {@code -Dssot.mode}, {@code SSOT_MODE} or {@code mode} */
    Given(String where, String value) {
        this.where = where;
        this.value = value;
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
        return new InvalidSettingsException("`" + where + "=" + value + "` is not valid; write " + right);
    }
}
