package dev.ssotkit.shim.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Log files, read by a JSON parser that forgives nothing. */
final class LogFile {
    private static final JsonFactory JSON = new JsonFactory();

    private LogFile() {}

    /** The fields of each line as they stand there. */
    static List<Map<String, String>> read(Path file) throws IOException {
        List<Map<String, String>> lines = new ArrayList<>();
        // Not readAllLines: what is no line end in JSON must be none here.
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
            lines.add(fields(line));
        }
        return lines;
    }

    /** Those about sites. */
    static List<Map<String, String>> redirects(Path file) throws IOException {
        return read(file).stream()
                .filter(line -> "ssot.redirect".equals(line.get("event")))
                .toList();
    }

    /** The logs in a folder. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> fields(String line) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                assertThat(parser.nextToken().isScalarValue())
                        .as("%s is flat", name)
                        .isTrue();
                assertThat(fields.put(name, parser.getText())).isNull();
            }
            assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
            assertThat(parser.nextToken()).isNull();
        }
        return fields;
    }
}
