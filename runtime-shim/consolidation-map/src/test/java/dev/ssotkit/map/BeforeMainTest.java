package dev.ssotkit.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An agent reads its map before main, and shapes inside class loading: some of the JDK must not be started by that. */
class BeforeMainTest {

    @Test
    void no_class_starts_lambdas_or_indy_concatenation() throws Exception {
        assertThat(classesThatName("BootstrapMethods")).isEmpty();
    }

    @Test
    void no_class_uses_nio_files_or_logging_or_jmx() throws Exception {
        assertThat(classesThatName("java/util/logging")).isEmpty();
        assertThat(classesThatName("java/lang/management")).isEmpty();
        assertThat(classesThatName("java/nio/file")).isEmpty();
    }

    @Test
    void only_the_reader_of_files_knows_yaml() throws Exception {
        assertThat(classesThatName("org/snakeyaml"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("dev/ssotkit/map/file/"));
    }

    /** Every name that a class uses stands in its constant pool as plain text. */
    private static List<String> classesThatName(String text) throws Exception {
        Path classes = ClassPath.of(ConsolidationMap.class);
        List<String> naming = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> classFiles =
                    files.filter(file -> file.toString().endsWith(".class")).collect(Collectors.toList());
            assertThat(classFiles).hasSizeGreaterThan(30);
            for (Path file : classFiles) {
                if (read(file).contains(text)) {
                    naming.add(classes.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        return naming;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
