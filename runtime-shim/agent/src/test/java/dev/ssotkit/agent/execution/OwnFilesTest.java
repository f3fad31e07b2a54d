package dev.ssotkit.agent.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFilesTest {
    private static final String OWN = "package own; public class Own { }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "a!/b", "100%", "#1", "a+b", "ü"})
    void are_read_from_the_jar_and_from_the_folder_whatever_their_names(String name) throws Exception {
        Path classes = JavaCompilation.compile(
                Files.createDirectories(folder.resolve(name)).resolve("c"), List.of(), OWN);
        Files.writeString(classes.resolve("own/a.txt"), "text");
        Path jar = Jars.of(folder.resolve(name).resolve("own.jar"), new Jars.Manifest(), Map.of("", classes));

        for (Path place : List.of(classes, jar)) {
            Class<?> own = own(place, null);

            assertThat(OwnFiles.read(own, "a.txt"))
                    .as(place.toString())
                    .asString()
                    .isEqualTo("text");
            assertThat(OwnFiles.read(own, "b.txt")).isNull();
        }
    }

    @Test
    void no_class_loader_is_asked_for_them() throws Exception {
        Path classes = JavaCompilation.compile(folder.resolve("classes"), List.of(), OWN);
        Files.writeString(classes.resolve("own/a.txt"), "text");
        Path jar = Jars.of(folder.resolve("own.jar"), new Jars.Manifest(), Map.of("", classes));
        ClassLoader other = new ClassLoader(null) {
            @Override
            public URL getResource(String name) {
                throw new AssertionError(name);
            }
        };

        assertThat(OwnFiles.read(own(jar, other), "a.txt")).asString().isEqualTo("text");
    }

    @Test
    void those_of_a_class_from_nowhere_are_what_its_loader_says() throws Exception {
        assertThat(OwnFiles.read(Object.class, "Object.class")).isNotEmpty();
        assertThat(OwnFiles.read(Object.class, "None.class")).isNull();
    }

    private static Class<?> own(Path place, ClassLoader parent) throws Exception {
        return new URLClassLoader(new URL[] {place.toUri().toURL()}, parent).loadClass("own.Own");
    }
}
