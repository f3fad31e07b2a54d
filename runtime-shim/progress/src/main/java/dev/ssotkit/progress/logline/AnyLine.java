package dev.ssotkit.progress.logline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.ssotkit.record.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A flat JSON object, whoever wrote it and however: of any event, in any order. What is nested in it is not ours, and
 * skipped.
 */
public final class AnyLine implements LogLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final Map<String, Object> fields;

    private AnyLine(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads a line.
     *
     * @throws BrokenLineException if the text is not exactly one JSON object, as when a JVM died in mid-line
     */
    public static AnyLine parse(String text) throws BrokenLineException {
        Map<String, Object> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw BrokenLineException.foreign("is no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    fields.put(name, isLong(parser) ? parser.getLongValue() : parser.getText());
                }
            }
            if (parser.nextToken() != null) {
                throw BrokenLineException.foreign("goes on behind its JSON object");
            }
        } catch (JsonProcessingException e) {
            throw text.startsWith("{")
                    ? BrokenLineException.torn("is not complete JSON")
                    : BrokenLineException.foreign("is not complete JSON");
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return new AnyLine(fields);
    }

    private static boolean isLong(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    @Override
    public @Nullable String get(String field) {
        Object value = fields.get(field);
        // Names are the application's; none may move the cursor of the terminal that shows it.
        return value == null ? null : PlainText.singleLine(value.toString());
    }

    /** All fields, in the line's order, for another program: a Long, or a text exactly as it is. */
    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
