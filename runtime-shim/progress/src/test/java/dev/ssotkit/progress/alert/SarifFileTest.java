package dev.ssotkit.progress.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SarifFileTest {
    private static final List<Alert> ALERTS = List.of(
            Alert.of(Places.inFile("src/main/java/b/User.java", 7)),
            Alert.of(Places.inFile("src/main/java/b/User.java", 9)),
            Alert.of(Places.inFile("src/mäin 100%/a:b.java", 1)),
            Alert.of(Places.inFile("build.gradle", 0)),
            Alert.of(Places.withoutFile()));

    @Test
    void it_is_what_the_schema_of_the_standard_asks_for() throws Exception {
        try (InputStream schema = SarifFileTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                            .getSchema(schema)
                            .validate(new ObjectMapper().readTree(SarifFile.text(ALERTS, "error"))))
                    .isEmpty();
        }
    }

    @Test
    void nothing_to_tell_is_a_run_without_results() throws Exception {
        assertThat(results(List.of())).isEmpty();
    }

    @Test
    void a_place_is_a_file_from_the_root_of_the_repository_and_a_line() throws Exception {
        JsonNode place = results(ALERTS).get(0).at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("src/main/java/b/User.java");
        assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(7);
    }

    @Test
    void what_may_not_stand_in_a_uri_is_escaped() throws Exception {
        assertThat(results(ALERTS)
                        .get(2)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("src/m%C3%A4in%20100%25/a%3Ab.java");
    }

    @Test
    void a_place_without_a_file_is_named_by_its_method() throws Exception {
        JsonNode location = results(ALERTS).get(4).at("/locations/0");
        assertThat(location.has("physicalLocation")).isFalse();
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText())
                .isEqualTo("b.User.use");
    }

    @Test
    void a_fingerprint_does_not_depend_on_lines_and_tells_two_of_one_place_apart() throws Exception {
        List<String> here = fingerprints(ALERTS);
        assertThat(here).doesNotHaveDuplicates();
        assertThat(fingerprints(List.of(
                        Alert.of(Places.inFile("src/main/java/b/User.java", 70)),
                        Alert.of(Places.inFile("src/main/java/b/User.java", 90)))))
                .isEqualTo(here.subList(0, 2));
    }

    private static List<String> fingerprints(List<Alert> alerts) throws Exception {
        return StreamSupport.stream(results(alerts).spliterator(), false)
                .map(result ->
                        result.at("/partialFingerprints").get("ssotPlace/v1").asText())
                .toList();
    }

    private static JsonNode results(List<Alert> alerts) throws Exception {
        return new ObjectMapper().readTree(SarifFile.text(alerts, "error")).at("/runs/0/results");
    }
}
