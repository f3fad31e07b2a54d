package dev.ssotkit.progress.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.ssotkit.record.Fields;
import dev.ssotkit.record.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records of the log as an {@code ExportLogsServiceRequest} in the JSON encoding of protobuf, which OTLP/HTTP has beside
 * the binary one (OTLP 1.x, "JSON Protobuf Encoding"): 64-bit integers are strings there.
 */
final class OtlpJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> OF_RESOURCE =
            Set.of(Fields.SERVICE_NAME, Fields.SERVICE_INSTANCE_ID, Fields.PROCESS_PID, Fields.HOST_NAME);
    private static final Set<String> OF_RECORD = Set.of(Fields.TIME, Fields.EVENT);

    /** Nanoseconds since 1970 are an unsigned number of 64 bits there; a clock that is wrong may be outside of it. */
    private static final Instant LATEST = Instant.ofEpochSecond(0, Long.MAX_VALUE);

    private static final int INFO = 9;
    private static final int WARN = 13;

    private OtlpJson() {}

    /** @param records fields by name: strings and longs */
    static byte[] request(List<Map<String, Object>> records, Instant observed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeArrayFieldStart("resourceLogs");
            byResource(records).forEach((resource, all) -> write(json, resource, all, observed));
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static Map<Map<String, Object>, List<Map<String, Object>>> byResource(List<Map<String, Object>> records) {
        return records.stream()
                .collect(Collectors.groupingBy(
                        fields -> only(fields, OF_RESOURCE), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, Object> only(Map<String, Object> fields, Set<String> names) {
        Map<String, Object> some = new LinkedHashMap<>(fields);
        some.keySet().retainAll(names);
        return some;
    }

    private static void write(
            JsonGenerator json, Map<String, Object> resource, List<Map<String, Object>> records, Instant observed) {
        try {
            json.writeStartObject();
            json.writeObjectFieldStart("resource");
            writeAttributes(json, resource);
            json.writeEndObject();
            json.writeArrayFieldStart("scopeLogs");
            json.writeStartObject();
            json.writeObjectFieldStart("scope");
            json.writeStringField("name", "dev.ssotkit");
            json.writeEndObject();
            json.writeArrayFieldStart("logRecords");
            for (Map<String, Object> record : records) {
                writeRecord(json, record, observed);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    private static void writeRecord(JsonGenerator json, Map<String, Object> fields, Instant observed)
            throws IOException {
        boolean constructs = Fields.EVENT_REDIRECT.equals(fields.get(Fields.EVENT))
                && !Outcome.NOT_EXECUTED.text().equals(fields.get(Fields.OUTCOME));
        json.writeStartObject();
        Instant time = time(fields.get(Fields.TIME));
        if (time != null) {
            json.writeStringField("timeUnixNano", nanos(time));
        }
        json.writeStringField("observedTimeUnixNano", nanos(observed));
        json.writeNumberField("severityNumber", constructs ? WARN : INFO);
        json.writeStringField("severityText", constructs ? "WARN" : "INFO");
        json.writeStringField("eventName", String.valueOf(fields.get(Fields.EVENT)));
        json.writeObjectFieldStart("body");
        json.writeStringField("stringValue", body(fields));
        json.writeEndObject();
        Map<String, Object> attributes = new LinkedHashMap<>(fields);
        attributes.keySet().removeAll(OF_RESOURCE);
        attributes.keySet().removeAll(OF_RECORD);
        writeAttributes(json, attributes);
        json.writeEndObject();
    }

    /** For who reads one by one; all of it is in the attributes. */
    private static String body(Map<String, Object> fields) {
        Object legacy = fields.get(Fields.LEGACY_TYPE);
        return legacy == null
                ? String.valueOf(fields.get(Fields.EVENT))
                : legacy + " -> " + fields.get(Fields.CANONICAL_TYPE) + " at " + fields.get(Fields.CODE_FUNCTION_NAME)
                        + ": " + fields.get(Fields.OUTCOME);
    }

    private static void writeAttributes(JsonGenerator json, Map<String, Object> attributes) throws IOException {
        json.writeArrayFieldStart("attributes");
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            boolean isNumber = attribute.getValue() instanceof Long;
            json.writeStartObject();
            json.writeStringField("key", attribute.getKey());
            json.writeObjectFieldStart("value");
            json.writeStringField(isNumber ? "intValue" : "stringValue", String.valueOf(attribute.getValue()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable Instant time(@Nullable Object text) {
        try {
            Instant time = text instanceof String written ? Instant.parse(written) : null;
            return time == null || time.isBefore(Instant.EPOCH) || time.isAfter(LATEST) ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String nanos(Instant time) {
        return String.valueOf(time.getEpochSecond() * 1_000_000_000L + time.getNano());
    }
}
