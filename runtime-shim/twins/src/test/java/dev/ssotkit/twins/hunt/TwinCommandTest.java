package dev.ssotkit.twins.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinCommandTest {

    @TempDir
    private Path libraries;

    @BeforeEach
    void two_libraries() throws IOException {
        write("fruit", "org/acme/Apple.java", "package org.acme; public class Apple {}");
        write("shops", "org/acme/Basket.java", "package org.acme; public class Basket { public void fill() {} }");
        write(
                "shops",
                "org/acme/Shop.java",
                "package org.acme; class Shop { void sell() { new Basket().fill(); } } class Till {}");
    }

    private void write(String library, String path, String source) throws IOException {
        Path file = libraries.resolve(library).resolve("sources").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    @Test
    void a_type_is_found_in_whichever_library_has_it() throws Exception {
        JvmRun run = run("-Dtwins.library=fruit,shops", "-Dtwins.type=org/acme/Basket.java", "-Dtwins.seed=1");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).contains("1 programs");
    }

    @Test
    void an_unknown_library_is_an_error_that_names_the_known_ones() throws Exception {
        assertThatItSays(run("-Dtwins.library=shops,vegetables"), "No library vegetables. Known: fruit, shops");
    }

    @Test
    void an_unknown_type_is_an_error_that_names_where_it_was_looked_for() throws Exception {
        assertThatItSays(
                run("-Dtwins.library=shops", "-Dtwins.type=org/acme/Apple.java"),
                "No file org/acme/Apple.java (such as org/acme/Basket.java) in the sources of: shops");
    }

    @Test
    void a_type_that_shares_its_file_is_an_error() throws Exception {
        assertThatItSays(
                run("-Dtwins.type=org/acme/Shop.java"),
                "No twins are made of what shares its file with other types: org/acme/Shop.java");
    }

    private static void assertThatItSays(JvmRun run, String message) {
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    private JvmRun run(String... options) throws Exception {
        return new ForkedJvm()
                .options("-Dtwins.libraries=" + libraries, "-cp", System.getProperty("java.class.path"))
                .options(options)
                .run(TwinCommand.class.getName());
    }
}
