package dev.ssotkit.progress.logline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.ssotkit.record.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A flat JSON object, whoever wrote it and however. What is nested in it is not ours, and skipped. */
public final class AnyLine implements LogLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final Map<String, String> fields;

    private AnyLine(Map<String, String> fields) {
        this.fields = fields;
    }

    /**
     * Reads a line.
     *
     * @throws BrokenLineException if the text is not exactly one JSON object, as when a JVM died in mid-line
     */
    public static AnyLine parse(String text) throws BrokenLineException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw BrokenLineException.foreign("is no JSON object");
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

    @Override
    public @Nullable String get(String field) {
        return fields.get(field);
    }
}
