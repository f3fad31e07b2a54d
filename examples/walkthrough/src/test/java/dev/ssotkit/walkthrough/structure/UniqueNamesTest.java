package dev.ssotkit.walkthrough.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * One word, one meaning: no two classes of the toolkit share a simple name. Reads source files, of which each holds one
 * top-level class, so that modules need not have been compiled.
 */
class UniqueNamesTest {

    /** Outside {@code dev.ssotkit} are applications: an example, and one that is measured. */
    private static final String TOOLKIT = "/src/main/java/dev/ssotkit/";

    private static final Set<String> MAY_BE_SHARED = Set.of(
            // Documents a package, and is no class that anybody names.
            "package-info");

    @Test
    void no_two_classes_share_a_simple_name() throws IOException {
        Map<String, List<String>> byName = new TreeMap<>();
        for (Path file : Repository.sourcesBelow(Repository.root())) {
            String path = "/" + Repository.root().relativize(file).toString().replace('\\', '/');
            int inToolkit = path.indexOf(TOOLKIT);
            if (inToolkit >= 0 && path.endsWith(".java")) {
                String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
                byName.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(path.substring(inToolkit + "/src/main/java/".length()));
            }
        }
        assertThat(byName).hasSizeGreaterThan(300);
        byName.keySet().removeAll(MAY_BE_SHARED);
        byName.values().removeIf(classes -> classes.size() == 1);
        assertThat(byName).isEmpty();
    }
}
