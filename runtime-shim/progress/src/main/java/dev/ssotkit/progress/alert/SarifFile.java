package dev.ssotkit.progress.alert;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ssotkit.progress.files.AtomicFiles;
import dev.ssotkit.progress.files.IndentedJson;
import dev.ssotkit.progress.left.Leftover;
import dev.ssotkit.progress.left.Measurement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** SARIF 2.1.0 (OASIS), which code-scanning services and editors read. Files are named from the repository's root. */
public final class SarifFile {
    /** Where the schema is published; tools know the format by it. */
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String ROOT = "%SRCROOT%";

    private final JsonGenerator json;
    private final Fingerprints fingerprints = new Fingerprints();

    private SarifFile(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one run of the tool.
     *
     * @param level {@code error}, {@code warning} or {@code note}
     * @throws dev.ssotkit.evidence.InputException if it cannot be written
     */
    public static void write(List<Alert> alerts, String level, Path file) {
        new AtomicFiles().with(file, text(alerts, level)).write();
    }

    static String text(List<Alert> alerts, String level) {
        return IndentedJson.of(json -> new SarifFile(json).write(alerts, level));
    }

    private void write(List<Alert> alerts, String level) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        writeTool();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        writeText("description", "The root of the repository.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Alert alert : alerts) {
            writeResult(alert, level);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "ssot-shim");
        json.writeArrayFieldStart("rules");
        for (Measurement measurement : Measurement.values()) {
            json.writeStartObject();
            json.writeStringField("id", ruleOf(measurement));
            writeText("shortDescription", "A " + measurement.counted(1).substring(2) + " of a legacy type");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String ruleOf(Measurement measurement) {
        return "ssot-" + measurement.text();
    }

    private void writeResult(Alert alert, String level) throws IOException {
        Leftover at = alert.at();
        json.writeStartObject();
        json.writeStringField("ruleId", ruleOf(at.measurement()));
        json.writeStringField("level", level);
        writeText("message", alert.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        writeFile(at);
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", at.place());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("ssotPlace/v1", fingerprints.next(at));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeFile(Leftover at) throws IOException {
        String file = at.file();
        if (file == null) {
            return;
        }
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
        if (at.line().number().isPresent()) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", at.line().number().getAsLong());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeText(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** RFC 3986, 3.3: all but unreserved characters and {@code /} escaped. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(isPlain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }
}
