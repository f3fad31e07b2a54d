package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openrewrite.Recipe;
import org.openrewrite.config.Environment;

/** The ready-made maps over the real libraries that they speak of; the build copies their jars. */
class SampleLibrariesIT {

    private static final List<String> SAMPLES = List.of(
            "OneObjectMapper",
            "OneGson",
            "OneOkHttpClient",
            "OneJdkHttpClient",
            "OneRestTemplate",
            "OneStandardCharsets");

    private static final String USER = """
            package app;

            import com.fasterxml.jackson.databind.ObjectMapper;
            import com.fasterxml.jackson.databind.SerializationFeature;
            import com.google.gson.Gson;
            import com.google.gson.GsonBuilder;
            import java.net.http.HttpClient;
            import java.nio.charset.StandardCharsets;
            import okhttp3.OkHttpClient;
            import org.springframework.http.client.SimpleClientHttpRequestFactory;
            import org.springframework.web.client.RestTemplate;

            public class User {
                private final ObjectMapper mapper = new ObjectMapper();
                private final Gson gson = new Gson();
                private final Gson pretty = new GsonBuilder().setPrettyPrinting().create();
                private final OkHttpClient http = new OkHttpClient();
                private final OkHttpClient built = new OkHttpClient.Builder().build();
                private final HttpClient client = HttpClient.newHttpClient();
                private final RestTemplate rest = new RestTemplate();

                String json(Object value) throws Exception {
                    return new ObjectMapper().writeValueAsString(value);
                }

                ObjectMapper indented() {
                    ObjectMapper indented = new ObjectMapper();
                    indented.enable(SerializationFeature.INDENT_OUTPUT);
                    return indented;
                }

                ObjectMapper fluent() {
                    return new ObjectMapper().findAndRegisterModules();
                }

                RestTemplate withFactory() {
                    RestTemplate own = new RestTemplate();
                    own.setRequestFactory(new SimpleClientHttpRequestFactory());
                    return own;
                }

                byte[] bytes(String text) {
                    return text.getBytes(com.google.common.base.Charsets.UTF_8);
                }

                String text(byte[] bytes) {
                    return new String(bytes, org.apache.commons.io.Charsets.UTF_8) + StandardCharsets.US_ASCII;
                }
            }
            """;

    private static final String HOLDERS = """
            package com.example;

            import java.net.http.HttpClient;
            import okhttp3.OkHttpClient;
            import org.springframework.web.client.RestTemplate;

            public final class Http {
                private static final OkHttpClient OK = new OkHttpClient();
                private static final HttpClient CLIENT = HttpClient.newHttpClient();
                private static final RestTemplate REST = new RestTemplate();

                private Http() {}

                public static OkHttpClient okHttp() {
                    return OK;
                }

                public static HttpClient client() {
                    return CLIENT;
                }

                public static RestTemplate restTemplate() {
                    return REST;
                }
            }
            """;

    private static final String JSON = """
            package com.example;

            import com.fasterxml.jackson.databind.ObjectMapper;
            import com.google.gson.Gson;

            public final class Json {
                private static final ObjectMapper MAPPER = new ObjectMapper();
                private static final Gson GSON = new Gson();

                private Json() {}

                public static ObjectMapper mapper() {
                    return MAPPER;
                }

                public static Gson gson() {
                    return GSON;
                }
            }
            """;

    private static List<Path> jars() {
        try (Stream<Path> jars = Files.list(Path.of("target", "sample-libraries"))) {
            return jars.toList();
        } catch (IOException e) {
            throw new AssertionError("the build has not copied the libraries", e);
        }
    }

    private static Recipe[] samples() {
        Environment environment = Environment.builder().scanYamlResources().build();
        return SAMPLES.stream()
                .map(name -> environment.activateRecipes("dev.ssotkit.samples." + name))
                .toArray(Recipe[]::new);
    }

    @Test
    void filled_in_they_share_what_is_scattered_and_leave_what_is_configured() {
        Codebase.Outcome outcome =
                new Codebase().libraries(jars()).main(USER, HOLDERS, JSON).run(samples());
        assertThat(outcome.file("User.java"))
                .contains(
                        "mapper = Json.mapper();",
                        "gson = Json.gson();",
                        "pretty = new GsonBuilder().setPrettyPrinting().create();",
                        "http = Http.okHttp();",
                        "built = new OkHttpClient.Builder().build();",
                        "client = Http.client();",
                        "rest = Http.restTemplate();",
                        "return Json.mapper().writeValueAsString(value);",
                        "ObjectMapper indented = new ObjectMapper();",
                        "return Json.mapper().findAndRegisterModules();",
                        "RestTemplate own = new RestTemplate();",
                        "text.getBytes(StandardCharsets.UTF_8)",
                        "new String(bytes, StandardCharsets.UTF_8)");
        assertThat(outcome.changed).containsExactly("src/main/java/app/User.java");
        outcome.compiles();
    }

    @Test
    void as_they_stand_they_change_nothing_but_charsets_and_list_every_construction() {
        Codebase.Outcome outcome = new Codebase().libraries(jars()).main(USER).run(samples());
        assertThat(outcome.rows)
                .filteredOn(
                        row -> row.kind().equals("construction") || row.kind().equals("factory"))
                .extracting(row ->
                        row.line() + " " + row.status() + " " + row.reason().split(":")[0])
                .containsExactlyInAnyOrder(
                        "14 BLOCKED not visible",
                        "15 BLOCKED not visible",
                        "17 BLOCKED not visible",
                        "19 BLOCKED not visible",
                        "20 BLOCKED not visible",
                        "23 BLOCKED not visible",
                        "27 BLOCKED not visible",
                        "33 BLOCKED not visible",
                        "37 BLOCKED not visible");
        assertThat(outcome.file("User.java"))
                .doesNotContain("com.example")
                .contains("getBytes(StandardCharsets.UTF_8)");
        outcome.compiles();
    }
}
