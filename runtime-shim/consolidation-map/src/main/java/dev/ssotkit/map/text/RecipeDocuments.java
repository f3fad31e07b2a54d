package dev.ssotkit.map.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Documents that name legacy types and use none: OpenRewrite's own in a YAML file, for a map names every one, and what agent
 * and command line write.
 */
public final class RecipeDocuments {

    private static final Pattern RECIPE = Pattern.compile("(?m)^type:\\s*[\"']?specs\\.openrewrite\\.org/");
    private static final Pattern DOCUMENT = Pattern.compile("(?m)(?=^---)");
    private static final Pattern CHARACTER = Pattern.compile("[^\\n]");

    private RecipeDocuments() {}

    /**
     * The text with blanks in place of those documents; every other character stays where it is.
     *
     * @param path of the file that holds the text: what only shows such a document, as a README does, is no map
     */
    public static String blanked(String path, String text) {
        if (WrittenFiles.isOne(text)) {
            return CHARACTER.matcher(text).replaceAll(" ");
        }
        if (!isYaml(path) || !RECIPE.matcher(text).find()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text.length());
        for (String document : DOCUMENT.split(text)) {
            blanked.append(
                    RECIPE.matcher(document).find()
                            ? CHARACTER.matcher(document).replaceAll(" ")
                            : document);
        }
        return blanked.toString();
    }

    private static boolean isYaml(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }
}
