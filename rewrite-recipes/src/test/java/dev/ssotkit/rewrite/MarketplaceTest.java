package dev.ssotkit.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrewrite.Recipe;
import org.openrewrite.config.RecipeDescriptor;
import org.openrewrite.internal.RecipeIntrospectionUtils;

/** What {@code recipes.csv} says of the recipes that take options. */
class MarketplaceTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ConsolidateManager.class,
                FindCompetingTypes.class,
                ForbidLegacyTypes.class,
                DeprecateLegacyTypes.class,
                DeleteUnusedLegacyTypes.class,
                DelegateLegacyTypes.class
            })
    void the_marketplace_entry_says_what_the_recipe_says(Class<? extends Recipe> recipe) throws Exception {
        String csv;
        try (InputStream in = ConsolidateManager.class.getResourceAsStream("/META-INF/rewrite/recipes.csv")) {
            csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        RecipeDescriptor descriptor =
                RecipeIntrospectionUtils.constructRecipe(recipe).getDescriptor();
        assertThat(descriptor.getOptions()).hasSizeGreaterThanOrEqualTo(4);
        String entry = csv.lines()
                .filter(line -> line.contains("," + descriptor.getName() + ","))
                .findFirst()
                .orElseThrow();
        assertThat(entry).contains(descriptor.getDisplayName()).contains(descriptor.getDescription());
        descriptor
                .getOptions()
                .forEach(option -> assertThat(entry)
                        .contains(option.getName())
                        .contains(option.getDescription())
                        .contains(String.valueOf(option.getExample())));
    }
}
