package dev.ssotkit.record;

import org.jspecify.annotations.Nullable;

/** Writes one flat JSON object (RFC 8259) field by field, in the order of the calls. Not thread-safe. */
final class JsonLine {
    private final StringBuilder json = new StringBuilder(512).append('{');

    /** Leaves the field out if there is no value. */
    JsonLine field(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            json.append('"');
            escape(value);
            json.append('"');
        }
        return this;
    }

    JsonLine field(String name, long value) {
        name(name);
        json.append(value);
        return this;
    }

    /** The object, without a line break. */
    String close() {
        return json.append('}').toString();
    }

    private void name(String name) {
        if (json.length() > 1) {
            json.append(',');
        }
        json.append('"').append(name).append("\":");
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (Character.isSurrogate(c)) {
                i += PlainText.appendSurrogate(json, value, i);
            } else if (PlainText.needsEscape(c)) {
                PlainText.appendEscape(json, c);
            } else {
                json.append(c);
            }
        }
    }
}
