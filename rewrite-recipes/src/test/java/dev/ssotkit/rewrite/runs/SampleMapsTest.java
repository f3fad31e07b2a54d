package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.DelegateLegacyTypes;
import dev.ssotkit.rewrite.DeleteUnusedLegacyTypes;
import dev.ssotkit.rewrite.DeprecateLegacyTypes;
import dev.ssotkit.rewrite.FindCompetingTypes;
import dev.ssotkit.rewrite.ForbidLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrewrite.Recipe;
import org.openrewrite.Validated;
import org.openrewrite.config.Environment;
import org.openrewrite.config.RecipeDescriptor;
import org.openrewrite.config.YamlResourceLoader;
import org.openrewrite.marketplace.RecipeListing;
import org.openrewrite.marketplace.RecipeMarketplaceContentValidator;
import org.openrewrite.marketplace.RecipeMarketplaceReader;

/** The ready-made maps in the recipe jar, and the list of all that is in it. */
class SampleMapsTest {

    private static final List<Class<?>> RECIPES = List.of(
            ConsolidateManager.class,
            DelegateLegacyTypes.class,
            DeleteUnusedLegacyTypes.class,
            DeprecateLegacyTypes.class,
            FindCompetingTypes.class,
            ForbidLegacyTypes.class);

    private static final String SAMPLES = "/META-INF/rewrite/samples.yml";

    private static Environment environment() {
        return Environment.builder()
                .load(new YamlResourceLoader(
                        new java.io.ByteArrayInputStream(text(SAMPLES).getBytes(StandardCharsets.UTF_8)),
                        URI.create("samples.yml"),
                        new Properties()))
                .build();
    }

    private static String text(String resource) {
        try (InputStream in = SampleMapsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Recipe sample(String name) {
        return environment().activateRecipes("dev.ssotkit.samples." + name);
    }

    static Stream<String> samples() {
        return environment().listRecipeDescriptors().stream().map(RecipeDescriptor::getName);
    }

    private static String library(String name, String superclass) {
        int dot = name.lastIndexOf('.');
        return """
                package %s;

                public %sclass %s {
                %s}
                """.formatted(
                        name.substring(0, dot),
                        superclass.isEmpty() ? "" : superclass + " ",
                        name.substring(dot + 1),
                        superclass.isEmpty() ? "    public void setProxy(String proxy) {}\n" : "");
    }

    private static Codebase scattered(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return new Codebase().main(library(type, ""), """
                package app;

                import %1$s;

                class Main {
                    private final %2$s first = new %2$s();

                    Object configured() {
                        %2$s own = new %2$s();
                        own.setProxy("proxy");
                        return own;
                    }
                }
                """.formatted(type, simple));
    }

    private static String holder(String holder, String type, String method) {
        return """
                package com.example;

                public final class %1$s {
                    private static final %2$s ONE = new %2$s();

                    public static %2$s %3$s() {
                        return ONE;
                    }
                }
                """.formatted(holder, type, method);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_is_valid(String name) {
        assertThat(environment().activateRecipes(name).validateAll())
                .isNotEmpty()
                .allMatch(Validated::isValid);
    }

    @Test
    void a_template_that_nobody_filled_in_changes_nothing_and_lists_every_construction() {
        Codebase.Outcome outcome =
                scattered("com.fasterxml.jackson.databind.ObjectMapper").run(sample("OneObjectMapper"));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Main.java")).contains("6 construction BLOCKED", "9 construction BLOCKED");
        assertThat(outcome.reasons()).contains("not visible");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "OneObjectMapper, com.fasterxml.jackson.databind.ObjectMapper, Json, mapper",
        "OneGson, com.google.gson.Gson, Json, gson",
        "OneOkHttpClient, okhttp3.OkHttpClient, Http, okHttp",
        "OneRestTemplate, org.springframework.web.client.RestTemplate, Http, restTemplate"
    })
    void a_filled_template_shares_what_is_scattered_and_leaves_what_is_configured(
            String sample, String type, String holder, String method) {
        Codebase.Outcome outcome =
                scattered(type).main(holder(holder, type, method)).run(sample(sample));
        String simple = type.substring(type.lastIndexOf('.') + 1);
        assertThat(outcome.file("Main.java"))
                .contains("first = " + holder + "." + method + "()")
                .contains("own = new " + simple + "()");
        outcome.compiles();
    }

    @Test
    void the_jdk_http_client_is_shared_where_its_factory_made_it_and_stays_where_it_was_built() {
        Codebase.Outcome outcome = new Codebase().main("""
                        package com.example;

                        import java.net.http.HttpClient;

                        public final class Http {
                            private static final HttpClient ONE = HttpClient.newHttpClient();

                            public static HttpClient client() {
                                return ONE;
                            }
                        }
                        """, """
                        package app;

                        import java.net.http.HttpClient;

                        class Main {
                            HttpClient shared = HttpClient.newHttpClient();
                            HttpClient own = HttpClient.newBuilder().build();
                        }
                        """).run(sample("OneJdkHttpClient"));
        assertThat(outcome.file("Main.java"))
                .contains("shared = Http.client()")
                .contains("own = HttpClient.newBuilder().build()");
        assertThat(outcome.file("Http.java")).contains("ONE = HttpClient.newHttpClient()");
        outcome.compiles();
    }

    @Test
    void charsets_of_libraries_become_those_of_the_jdk_without_anything_of_the_users() {
        Codebase.Outcome outcome = new Codebase().main("""
                        package com.google.common.base;

                        import java.nio.charset.Charset;
                        import java.nio.charset.StandardCharsets;

                        public final class Charsets {
                            public static final Charset UTF_8 = StandardCharsets.UTF_8;
                        }
                        """, """
                        package app;

                        import com.google.common.base.Charsets;

                        class Main {
                            byte[] bytes = "x".getBytes(Charsets.UTF_8);
                        }
                        """).run(sample("OneStandardCharsets"));
        assertThat(outcome.file("Main.java"))
                .as(outcome.reasons())
                .contains("import java.nio.charset.StandardCharsets;")
                .contains("getBytes(StandardCharsets.UTF_8)");
        outcome.compiles();
    }

    @Test
    void the_list_of_recipes_holds_each_recipe_and_sample_as_it_describes_itself() {
        var listed = new RecipeMarketplaceReader().fromCsv(new StringReader(text("/META-INF/rewrite/recipes.csv")));
        assertThat(new RecipeMarketplaceContentValidator().validate(listed).failures())
                .isEmpty();
        assertThat(listed.getAllRecipes())
                .extracting(RecipeListing::getName)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(samples(), RECIPES.stream().map(Class::getName))
                                .toList());
        for (RecipeDescriptor sample : environment().listRecipeDescriptors()) {
            RecipeListing listing = listed.findRecipe(sample.getName());
            assertThat(listing.getDisplayName()).isEqualTo(sample.getDisplayName());
            assertThat(listing.getDescription()).isEqualTo(sample.getDescription());
        }
    }
}
