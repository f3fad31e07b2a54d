package dev.ssotkit.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.fixtures.Compiled;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedJarLoaderTest {
    @TempDir
    Path folder;

    private ClassLoader packed;

    @BeforeEach
    void a_jar_is_packed() throws Exception {
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package p; public class Inside implements java.util.function.Supplier<String> {"
                        + " public String get() { return \"inside\"; } }");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            add("p/Inside.class", Files.readAllBytes(classes.resolve("p/Inside.class")), jar);
            add("META-INF/services/java.util.function.Supplier", "p.Inside".getBytes(StandardCharsets.UTF_8), jar);
            add("p/words.txt", "words".getBytes(StandardCharsets.UTF_8), jar);
        }
        packed = PackedJarLoader.of(
                new ByteArrayInputStream(bytes.toByteArray()), getClass().getClassLoader());
    }

    private static void add(String name, byte[] content, JarOutputStream jar) throws Exception {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    @Test
    @SuppressWarnings("rawtypes") // a service is named by a class
    void its_services_are_found_and_its_classes_are_its_own() {
        Supplier<?> service =
                ServiceLoader.load(Supplier.class, packed).findFirst().orElseThrow();
        assertThat(service.get()).isEqualTo("inside");
        assertThat(service.getClass().getClassLoader()).isSameAs(packed);
    }

    @Test
    void its_files_are_read() throws Exception {
        try (InputStream words = packed.getResourceAsStream("p/words.txt")) {
            assertThat(words.readAllBytes()).asString().isEqualTo("words");
        }
        assertThat(packed.getResource("p/missing.txt")).isNull();
    }

    @Test
    void the_door_is_one_class_for_both_sides() throws Exception {
        assertThat(packed.loadClass(PageServer.class.getName())).isSameAs(PageServer.class);
    }

    @Test
    void of_the_jar_around_it_nothing_else_is_seen() {
        assertThatThrownBy(() -> packed.loadClass("org.assertj.core.api.Assertions"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(packed.getResource("org/assertj/core/api/Assertions.class")).isNull();
    }
}
