package dev.ssotkit.corpus.discover;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Libraries with competitors that are known, and what discovery still gets wrong there. */
final class PublishedSet {

    private final Properties properties = new Properties();

    private PublishedSet() {}

    static PublishedSet read(String name) {
        PublishedSet set = new PublishedSet();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PublishedSet.class.getResourceAsStream(name + ".properties"), name),
                StandardCharsets.UTF_8)) {
            set.properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return set;
    }

    String canonical() {
        return properties.getProperty("canonical");
    }

    /** The libraries' jars, each {@code artifact:version} of the answer. */
    List<Path> jars() {
        Path folder = Path.of(System.getProperty("ssot.test.jars"), "published");
        return words("jars").stream()
                .map(jar -> folder.resolve(jar.replace(':', '-') + ".jar"))
                .peek(jar -> {
                    if (Files.notExists(jar)) {
                        throw new IllegalStateException(
                                jar + ": the answer names a version that the build does not copy");
                    }
                })
                .toList();
    }

    /** What competes, says the answer. */
    Set<String> competitors() {
        return words("competitors");
    }

    /** What the answer says of types that are none. */
    Set<String> others() {
        return words("others");
    }

    /** What discovery is known to miss. */
    Set<String> missed() {
        return words("missed");
    }

    /** What discovery is known to find beside the answer. */
    Set<String> wrong() {
        return words("wrong");
    }

    private Set<String> words(String key) {
        Set<String> words =
                new TreeSet<>(List.of(properties.getProperty(key, "").split(" +")));
        words.remove("");
        return words;
    }
}
