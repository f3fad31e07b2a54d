package dev.ssotkit.rewrite.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.java.Assertions.java;
import static org.openrewrite.java.Assertions.srcMainJava;
import static org.openrewrite.test.SourceSpecs.text;

import dev.ssotkit.rewrite.FindCompetingTypes;
import dev.ssotkit.rewrite.table.CompetingTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openrewrite.RecipeSerializer;
import org.openrewrite.Validated;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.SourceSpecs;

class FindCompetingTypesTest implements RewriteTest {

    private static final String CANONICAL = """
            package com.acme;

            public class TaxTable {
                private static final TaxTable ONE = new TaxTable();

                public static TaxTable one() {
                    return ONE;
                }

                public int rateOf(Country country) {
                    return country.hashCode();
                }

                public boolean covers(Country country) {
                    return true;
                }
            }
            """;

    private static final String COUNTRY = """
            package com.acme;

            public class Country {}
            """;

    private static final String WRAPPER = """
            package com.acme.old;

            import com.acme.Country;
            import com.acme.TaxTable;

            public class OldTaxTable {
                private final TaxTable table = new TaxTable();

                public int rateOf(Country country) {
                    return table.rateOf(country);
                }
            }
            """;

    @Override
    public void defaults(RecipeSpec spec) {
        spec.recipe(finding("com.acme.TaxTable", null));
    }

    private static FindCompetingTypes finding(@Nullable String canonical, @Nullable Double least) {
        return new FindCompetingTypes(canonical, null, least, null);
    }

    private static SourceSpecs draft(String... parts) {
        return text(
                null,
                spec -> spec.path("rewrite-draft.yml").after(actual -> {
                    assertThat(actual).contains(parts);
                    return actual;
                }));
    }

    @Test
    void a_competitor_gets_a_row_a_mark_and_a_line_in_the_draft() {
        rewriteRun(
                spec -> spec.dataTable(
                        CompetingTypes.Row.class,
                        rows -> assertThat(rows)
                                .extracting(CompetingTypes.Row::type, CompetingTypes.Row::kind)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("com.acme.TaxTable", "canonical"),
                                        org.assertj.core.groups.Tuple.tuple("com.acme.old.OldTaxTable", "wrapper"),
                                        org.assertj.core.groups.Tuple.tuple("com.acme.Country", "look-alike"))),
                srcMainJava(
                        java(COUNTRY),
                        java(CANONICAL),
                        java(
                                WRAPPER,
                                spec -> spec.after(actual -> {
                                    assertThat(actual)
                                            .contains("/*~~(wrapper: ")
                                            .contains(")~~>*/public class OldTaxTable");
                                    return actual;
                                }))),
                draft("canonicalType: com.acme.TaxTable", "accessor: one()", "- com.acme.old.OldTaxTable"));
    }

    @Test
    void a_draft_that_is_there_is_left_as_it_is() {
        rewriteRun(
                srcMainJava(java(COUNTRY), java(CANONICAL), java(WRAPPER, spec -> spec.after(actual -> actual))),
                text("mine", spec -> spec.path("rewrite-draft.yml")));
    }

    @Test
    void without_competitors_nothing_is_marked_and_nothing_drafted() {
        rewriteRun(srcMainJava(java(COUNTRY), java(CANONICAL)));
    }

    @Test
    void a_canonical_type_that_is_not_in_the_run_changes_nothing() {
        rewriteRun(
                spec -> spec.recipe(finding("com.acme.Missing", null)),
                srcMainJava(java(COUNTRY), java(CANONICAL), java(WRAPPER)));
    }

    @Test
    void a_misspelt_option_is_told_when_the_recipe_is_validated_also_after_json() throws Exception {
        FindCompetingTypes misspelt = finding("com.acme.TaxTable", null);
        misspelt.unknownOption("package", "com.acme");
        RecipeSerializer json = new RecipeSerializer();
        assertThat(json.read(json.write(misspelt)).validate().failures())
                .extracting(Validated.Invalid::getMessage)
                .containsExactly(
                        "package is no option; there are canonicalType, namePattern, leastSimilarity and packages");
    }

    @Test
    void a_similarity_that_is_none_is_told_when_the_recipe_is_validated() {
        assertThat(finding("com.acme.TaxTable", 1.5).validate().failures())
                .anySatisfy(failure -> assertThat(failure.getMessage()).contains("above 0 and at most 1"));
    }
}
