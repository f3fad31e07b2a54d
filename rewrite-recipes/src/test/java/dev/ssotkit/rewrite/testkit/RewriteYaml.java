package dev.ssotkit.rewrite.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.openrewrite.Recipe;
import org.openrewrite.config.Environment;
import org.openrewrite.config.YamlResourceLoader;

/** A map as it lies on disk. */
public final class RewriteYaml {

    private RewriteYaml() {}

    /**
     * All recipes of the file, loaded as every OpenRewrite runner loads them.
     *
     * @throws IllegalArgumentException if it has none, or one that does nothing
     */
    public static Recipe load(Path map) throws IOException {
        try (InputStream yaml = Files.newInputStream(map)) {
            Environment environment = Environment.builder()
                    .load(new YamlResourceLoader(yaml, map.toUri(), new Properties()))
                    .build();
            List<Recipe> recipes = List.copyOf(environment.listRecipes());
            if (recipes.isEmpty()
                    || recipes.stream().anyMatch(each -> each.getRecipeList().isEmpty())) {
                throw new IllegalArgumentException(map + " activates nothing: " + recipes);
            }
            return environment.activateRecipes(
                    recipes.stream().map(Recipe::getName).toList());
        }
    }
}
