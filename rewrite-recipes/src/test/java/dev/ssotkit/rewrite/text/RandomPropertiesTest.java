package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever escapes and line ends a file has, {@link Properties} reads the same from it, but for the name. */
class RandomPropertiesTest {

    private static final List<String> BEFORE =
            List.of("x.Y,", "a\\:b=", "-Dx=", "a\\t", "\\u0041 ,", "${x:", "x.Y;", "");
    private static final List<String> AFTER = List.of(",x.Y", ";x.Y , x.Z", "}", "#1", " ,\\u0041", "");
    private static final List<String> NAMES =
            List.of("old.Old", "old.\\u004fld", "\\u006fld.Old", "old.Older", "x.old.Old", "old", "/old.Old");
    private static final List<String> DELIMITERS = List.of("=", ":", " = ", " : ", " ", "\t");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void properties_read_the_same_but_for_the_name(String lineEnd) throws Exception {
        long seed = RandomGenerator.getDefault().nextLong();
        System.out.println("seed " + seed);
        RandomGenerator random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String continued = random.nextInt(4) == 0 ? "\\" + lineEnd + " ".repeat(random.nextInt(4)) : "";
            text.append(random.nextInt(8) == 0 ? "# old.Old" + one(random, List.of("", "\\")) + lineEnd : "")
                    .append("key")
                    .append(i)
                    .append(one(random, DELIMITERS))
                    .append(one(random, BEFORE))
                    .append(continued)
                    .append(one(random, NAMES))
                    .append(one(random, AFTER))
                    .append(lineEnd);
        }
        Codebase.Outcome outcome =
                codebase("public").file("a.properties", text.toString()).run(entry());
        Map<Object, Object> expected = new HashMap<>(loaded(text.toString()));
        expected.replaceAll((key, value) -> value.toString().replaceAll("(?<![\\w./])old\\.Old\\b", "one.One"));
        Map<Object, Object> actual = loaded(outcome.file("a.properties"));
        assertThat(actual.keySet()).as("seed %d, %s", seed, text).isEqualTo(expected.keySet());
        expected.forEach((key, value) -> assertThat(actual.get(key))
                .as("%s, seed %d, %s", key, seed, text)
                .isEqualTo(value));
        assertThat(outcome.file("a.properties").split(lineEnd))
                .hasSameSizeAs(text.toString().split(lineEnd));
    }

    private static String one(RandomGenerator random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Properties loaded(String text) throws Exception {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }
}
