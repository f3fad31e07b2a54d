package dev.ssotkit.progress.certificate;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.progress.files.IndentedJson;
import dev.ssotkit.progress.left.Measurement;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.sources.SourceSweep;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The certificate for programs. The same evidence gives the same bytes. */
final class CertificateJson {
    /** By which a file is known as one. */
    static final String FORMAT = "ssot.certificate";

    private static final int VERSION = 1;

    private final ClosingEvidence evidence;
    private final JsonGenerator json;

    private CertificateJson(ClosingEvidence evidence, JsonGenerator json) {
        this.evidence = evidence;
        this.json = json;
    }

    /** @param evidence of each kind, for what lacks one is not closed */
    static String of(ClosingEvidence evidence) {
        return IndentedJson.of(json -> new CertificateJson(evidence, json).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField(FORMAT, VERSION);
        writeMap();
        writeSource();
        writeText();
        writeByteCode();
        writeRunTime();
        json.writeEndObject();
    }

    private void writeMap() throws IOException {
        json.writeObjectFieldStart("map");
        json.writeStringField("digest", evidence.given().map().digest());
        json.writeArrayFieldStart("entries");
        for (Entry entry : evidence.given().map().entries()) {
            json.writeStartObject();
            json.writeStringField("canonicalType", entry.canonicalType().binaryName());
            json.writeStringField("accessor", entry.accessor().toString());
            writeList(
                    "legacyTypes",
                    entry.legacyTypes().stream().map(TypeName::binaryName).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSource() throws IOException {
        json.writeObjectFieldStart("source");
        writeCount("uses", Measurement.SOURCE);
        json.writeStringField(
                "table",
                evidence.root().nameOf(Objects.requireNonNull(evidence.given().table())));
        json.writeEndObject();
    }

    private void writeText() throws IOException {
        SourceSweep sources = Objects.requireNonNull(evidence.given().sources());
        json.writeObjectFieldStart("text");
        writeCount("lines", Measurement.TEXT);
        json.writeNumberField("files", sources.files());
        json.writeNumberField("filesThatAreNoText", sources.noText());
        writeList("folders", evidence.names(evidence.given().sourceRoots()));
        writeList("notLookedInto", List.copyOf(new TreeSet<>(sources.skipped())));
        json.writeEndObject();
    }

    private void writeByteCode() throws IOException {
        ReferenceScan scan = Objects.requireNonNull(evidence.given().scan());
        json.writeObjectFieldStart("byteCode");
        writeCount("references", Measurement.BYTE_CODE);
        json.writeNumberField("legacyClasses", 0);
        json.writeNumberField("classes", scan.classCount());
        writeList("roots", evidence.names(evidence.given().classRoots()));
        json.writeEndObject();
    }

    private void writeRunTime() throws IOException {
        RedirectLog log = Objects.requireNonNull(evidence.given().log());
        OldestRun oldest = Objects.requireNonNull(evidence.oldestRun());
        RunEvidence runs = new RunEvidence(log, oldest, evidence.given().map().digest());
        json.writeObjectFieldStart("runTime");
        writeCount("sites", Measurement.RUN_TIME);
        json.writeStringField("since", oldest.text());
        json.writeNumberField("runs", runs.counted().size());
        json.writeNumberField("olderRuns", log.runs().size() - runs.counted().size());
        json.writeObjectFieldStart("modes");
        for (Map.Entry<String, Integer> mode : runs.modes().entrySet()) {
            json.writeNumberField(mode.getKey(), mode.getValue());
        }
        json.writeEndObject();
        json.writeStringField("first", runs.first().orElseThrow().toString());
        json.writeStringField("last", runs.last().orElseThrow().toString());
        json.writeNumberField("tests", runs.tests());
        json.writeEndObject();
    }

    private void writeCount(String name, Measurement measurement) throws IOException {
        json.writeNumberField(
                name,
                evidence.inventory().left().getOrDefault(measurement, List.of()).size());
    }

    private void writeList(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
