package dev.ssotkit.progress.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.ssotkit.evidence.InputException;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.progress.files.AtomicFiles;
import dev.ssotkit.progress.files.IndentedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the counts of a report, and reads them back as what was before. */
public final class SnapshotFile {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String FORMAT = "ssot.report";
    private static final String TIME = "time";
    private static final int VERSION = 1;

    private SnapshotFile() {}

    /**
     * Writes one; creates its folder where there is none. Types stand in the order of the map given.
     *
     * @throws InputException if it cannot be written
     */
    public static void write(Snapshot snapshot, Path file) {
        new AtomicFiles()
                .with(file, IndentedJson.of(json -> writeInto(json, snapshot)))
                .write();
    }

    private static void writeInto(JsonGenerator json, Snapshot snapshot) throws IOException {
        json.writeStartObject();
        json.writeNumberField(FORMAT, VERSION);
        if (snapshot.time() != null) {
            json.writeStringField(TIME, snapshot.time().toString());
        }
        json.writeObjectFieldStart("total");
        writeCounts(json, snapshot.total());
        json.writeObjectFieldStart("types");
        for (Snapshot.Type type : snapshot.types().values()) {
            json.writeObjectFieldStart(type.name());
            writeCounts(json, type.counts());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeCounts(JsonGenerator json, Counts counts) throws IOException {
        writeCount(json, "source", counts.source());
        writeCount(json, "byteCode", counts.byteCode());
        writeCount(json, "runTime", counts.runTime());
        json.writeEndObject();
    }

    private static void writeCount(JsonGenerator json, String name, Count count) throws IOException {
        if (count.measured()) {
            json.writeNumberField(name, count.value());
        }
    }

    /** @throws InputException if the file is missing or was not written by {@link #write} */
    public static Snapshot read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + ": no such file; give what an earlier report wrote with --save");
        }
        try (JsonParser json = JSON.createParser(file.toFile())) {
            return snapshot(json);
        } catch (IOException e) {
            throw new InputException(file + ": is not what a report writes with --save; write it again");
        }
    }

    private static Snapshot snapshot(JsonParser json) throws IOException {
        Counts total = null;
        Instant time = null;
        Map<String, Snapshot.Type> types = new HashMap<>();
        int version = 0;
        require(json.nextToken() == JsonToken.START_OBJECT);
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case FORMAT -> version = json.getIntValue();
                case TIME -> time = time(json);
                case "total" -> total = counts(json);
                case "types" -> readTypes(json, types);
                default -> json.skipChildren();
            }
        }
        require(version == VERSION && json.nextToken() == null);
        return new Snapshot(time, requireNonNull(total), types);
    }

    private static Instant time(JsonParser json) throws IOException {
        try {
            return Instant.parse(json.getText());
        } catch (DateTimeException e) {
            throw new IOException("no time", e);
        }
    }

    private static void readTypes(JsonParser json, Map<String, Snapshot.Type> types) throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT);
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            types.put(TypeName.keyOf(name), new Snapshot.Type(name, counts(json)));
        }
    }

    private static Counts counts(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT);
        Map<String, Count> counts = new HashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            require(json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getLongValue() >= 0);
            counts.put(name, Count.of(json.getLongValue()));
        }
        return new Counts(
                counts.getOrDefault("source", Count.NOT_MEASURED),
                counts.getOrDefault("byteCode", Count.NOT_MEASURED),
                counts.getOrDefault("runTime", Count.NOT_MEASURED));
    }

    private static void require(boolean expected) throws IOException {
        if (!expected) {
            throw new IOException("not of this format");
        }
    }

    private static Counts requireNonNull(@Nullable Counts total) throws IOException {
        if (total == null) {
            throw new IOException("no total");
        }
        return total;
    }
}
