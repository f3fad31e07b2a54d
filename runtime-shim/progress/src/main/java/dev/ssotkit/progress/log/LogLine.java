package dev.ssotkit.progress.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.record.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one line: a flat JSON object. Whatever is nested in it is not ours, and skipped. */
final class LogLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final Map<String, String> fields;

    private LogLine(Map<String, String> fields) {
        this.fields = fields;
    }

    /** @throws BrokenLineException if the text is not exactly one JSON object, as when a JVM died in mid-line */
    static LogLine parse(String text) throws BrokenLineException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenLineException("is no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken().isStructStart()) {
                    parser.skipChildren();
                } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                    // Names are the application's; none may move the cursor of the terminal that shows it.
                    fields.put(name, PlainText.singleLine(parser.getText()));
                }
            }
            if (parser.nextToken() != null) {
                throw new BrokenLineException("goes on behind its JSON object");
            }
        } catch (JsonProcessingException e) {
            throw new BrokenLineException("is not complete JSON");
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return new LogLine(fields);
    }

    @Nullable
    String get(String field) {
        return fields.get(field);
    }

    String require(String field) throws BrokenLineException {
        String value = fields.get(field);
        if (value == null) {
            throw new BrokenLineException("has no field " + field);
        }
        return value;
    }

    /** A count; counts are never negative. */
    long requireCount(String field) throws BrokenLineException {
        long count = number(require(field), field);
        if (count < 0) {
            throw new BrokenLineException("has a negative " + field);
        }
        return count;
    }

    SourceLine sourceLine(String field) throws BrokenLineException {
        String value = fields.get(field);
        return value == null ? SourceLine.UNKNOWN : SourceLine.of(number(value, field));
    }

    private static long number(String value, String field) throws BrokenLineException {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new BrokenLineException("has no whole number in field " + field);
        }
    }
}
