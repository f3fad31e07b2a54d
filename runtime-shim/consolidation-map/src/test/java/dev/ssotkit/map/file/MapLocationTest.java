package dev.ssotkit.map.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write where a map is asked for. */
class MapLocationTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " {} ",
                "\"{}\"",
                "'{}'",
                "\" {} \"",
                "'\"{}\"'",
                "\\\"{}\\\"",
                "\u201c{}\u201d",
                "file:{}",
                "file://{}",
                "file://localhost{}",
                "FILE:{}",
                "\"file:{}\"",
            })
    void a_path_with_a_space_in_it_is_understood_in_marks_and_as_a_url(String form) throws Exception {
        Path map = Files.writeString(folder.resolve("a map.yml"), "");

        assertThat(found(form.replace("{}", map.toString()))).isEqualTo(map.toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a map.yml", "100% #1?.yml", "ü日本😀.yml", "a+b;c&d.yml"})
    void a_url_is_decoded_as_the_jdk_encodes_it(String name) throws Exception {
        Path map = Files.writeString(folder.resolve(name), "");

        assertThat(found(map.toUri().toString())).isEqualTo(map.toFile());
        assertThat(found(map.toFile().toURI().toASCIIString())).isEqualTo(map.toFile());
        assertThat(found("\"" + map.toUri().toASCIIString() + "\"")).isEqualTo(map.toFile());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "file:C:\\maps\\rewrite.yml,C:/maps/rewrite.yml",
                "file:/C:/maps/rewrite.yml,C:/maps/rewrite.yml",
                "file:///C:/my%20maps/rewrite.yml,C:/my maps/rewrite.yml",
                "file:///c|/maps/rewrite.yml,c:/maps/rewrite.yml",
                "file:///C%3A/maps/rewrite.yml,C:/maps/rewrite.yml",
                "file://C:/maps/rewrite.yml,C:/maps/rewrite.yml",
                "file:\\\\\\C:\\maps\\rewrite.yml,C:/maps/rewrite.yml",
                "file://server/share/rewrite.yml,//server/share/rewrite.yml",
                "file:////server/share/rewrite.yml,//server/share/rewrite.yml",
                "file:maps/rewrite.yml,maps/rewrite.yml",
            })
    void on_windows_a_url_names_a_drive_or_a_share(String url, String path) throws Exception {
        assertThat(FileUrl.path(url, true)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "file:rewrite.yml,rewrite.yml",
        "file:./conf/rewrite.yml,./conf/rewrite.yml",
        "file:../conf,../conf",
        "file:/conf/,/conf/",
        "file:///C:/rewrite.yml,/C:/rewrite.yml",
        "file:/a\\b.yml,/a\\b.yml",
    })
    void elsewhere_only_slashes_part_a_path(String url, String path) throws Exception {
        assertThat(FileUrl.path(url, false)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a path | has a quotation mark too many or too few; write the path without quotation marks",
                "path/rewrite.yml\" | has a quotation mark too many or too few; write the path without quotation marks",
                "\"a b\"/rewrite.yml | has a quotation mark too many or too few",
                "conf/\"a b\".yml | has a quotation mark too many or too few",
                "file://rewrite.yml | names `rewrite.yml` as a host; write `file:///` and the whole path",
                "file://./rewrite.yml | names `.` as a host; write `file:///` and the whole path",
                "file: | names no file; write the path behind `file:`",
                "file:/// | names no file; write the path behind `file:`",
                "file:/100%.yml | has a `%` that no two hexadecimal digits follow; write it as %25",
                "file:/a%zz.yml | has a `%` that no two hexadecimal digits follow; write it as %25",
                "file:/%FC.yml | is percent-encoded, but not in UTF-8; write the path alone",
                "file:/a.yml#one | has a `#`, which ends the path of a URL; write it as %23",
                "file:/a.yml?one | has a `?`, which ends the path of a URL; write it as %3F",
                "classpath:rewrite.yml | does not exist; a URL of the scheme `classpath` is not read; name a rewrite.yml",
                "jar:file:/a.jar!/META-INF/rewrite/a.yml | does not exist; a URL of the scheme `jar` is not read; name a",
                "https://acme.com/rewrite.yml | does not exist; a URL of the scheme `https` is not read; name a",
                "~/rewrite.yml | does not exist, and nothing expands the `~`; write the whole path",
            })
    void what_names_no_file_is_refused_with_what_to_write(String written, String says) {
        InvalidMapException refused =
                catchThrowableOfType(InvalidMapException.class, () -> MapReader.read(written, null));

        assertThat(refused.getMessage()).startsWith(written + ": " + says);
    }

    @Test
    void a_url_of_a_file_that_is_not_there_is_refused_by_its_path() {
        assertThatThrownBy(() -> MapReader.read("file:///no%20such/rewrite.yml", null))
                .hasMessageStartingWith("/no such/rewrite.yml: does not exist; name a rewrite.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", " ", "' '"})
    void nothing_is_no_path(String written) {
        assertThatThrownBy(() -> MapReader.read(written, null))
                .hasMessageStartingWith("map: is empty; name a rewrite.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"quoted\"", "'a.yml", "it's.yml", "file:a.yml", "~a.yml", "a:b.yml", "100%.yml"})
    void a_file_of_that_very_name_is_what_is_meant(String name) throws IOException, InvalidMapException {
        Path map = Files.writeString(folder.resolve(name), "");

        assertThat(found(map.toString())).isEqualTo(map.toFile());
    }

    private static File found(String written) throws InvalidMapException {
        return MapLocation.of(written);
    }
}
