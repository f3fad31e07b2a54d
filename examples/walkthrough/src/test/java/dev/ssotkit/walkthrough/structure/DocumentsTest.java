package dev.ssotkit.walkthrough.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Pattern FENCED = Pattern.compile("^```.*?^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TARGET = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern RECIPE =
            Pattern.compile("\\b(?:ConsolidateManager|FindCompetingTypes|[A-Z]\\w+LegacyTypes)\\b");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    @Test
    void no_relative_link_is_dead() throws IOException {
        List<String> links = new ArrayList<>();
        List<String> dead = new ArrayList<>();
        List<Path> written = Repository.sourcesBelow(Repository.root());
        for (Path document : documents(written)) {
            for (String target : targets(document)) {
                String link = Repository.root().relativize(document) + " -> " + target;
                links.add(link);
                if (!leadsSomewhere(document, target, written)) {
                    dead.add(link);
                }
            }
        }

        assertThat(links).isNotEmpty();
        assertThat(dead).isEmpty();
    }

    @Test
    void the_guide_is_short_enough_to_be_read() throws IOException {
        assertThat(Files.readAllLines(Repository.root().resolve("MIGRATION.md")))
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void every_recipe_that_the_guide_names_is_there() throws IOException {
        List<String> recipes = RECIPE.matcher(Files.readString(Repository.root().resolve("MIGRATION.md")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(recipes)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(recipe -> assertThat(Repository.root()
                                .resolve("rewrite-recipes/src/main/java/dev/ssotkit/rewrite/" + recipe + ".java"))
                        .exists());
    }

    @Test
    void the_page_for_contributors_is_a_document_too() throws IOException {
        assertThat(documents(Repository.sourcesBelow(Repository.root())))
                .contains(Repository.root().resolve(".github/CONTRIBUTING.md"));
    }

    private static List<Path> documents(List<Path> written) {
        return written.stream().filter(file -> file.toString().endsWith(".md")).toList();
    }

    private static List<String> targets(Path document) throws IOException {
        return TARGET.matcher(prose(document))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("https:") && !target.startsWith("http:"))
                .toList();
    }

    /** What a build left on this machine is nowhere: a clean clone does not have it. */
    private static boolean leadsSomewhere(Path document, String target, List<Path> written) throws IOException {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        boolean exists = written.stream().anyMatch(one -> one.startsWith(file));
        return exists && (hash < 0 || anchors(file).contains(target.substring(hash + 1)));
    }

    /** The anchors that GitHub gives the headings of a document. */
    private static List<String> anchors(Path document) throws IOException {
        return HEADING.matcher(prose(document))
                .results()
                .map(DocumentsTest::anchor)
                .toList();
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
    }

    private static String prose(Path document) throws IOException {
        return FENCED.matcher(Files.readString(document)).replaceAll("");
    }
}
