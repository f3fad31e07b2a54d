package dev.ssotkit.progress.uses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.evidence.SourceLine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsesReaderTest {
    private static final String PREAMBLE = """
            # @name dev.ssotkit.rewrite.table.LegacyUses
            # @instanceName Legacy uses
            # @group
            """;
    private static final String HEADER = "file,line,kind,legacyType,canonicalType,status,reason,remedy\n";

    @TempDir
    Path folder;

    @Test
    void rows_come_in_the_order_of_their_places() throws IOException {
        Path file = write(PREAMBLE + HEADER + """
                B.java,3,import,a.L,a.C,REWRITTEN,,
                A.java,10,construction,a.L,a.C,BLOCKED,"closed, here","list it"
                A.java,9,type,a.L,a.C,KEPT,,
                """);
        assertThat(UsesReader.read(file))
                .containsExactly(
                        new LegacyUse("A.java", SourceLine.of(9), "type", "a.L", "a.C", "KEPT", "", "", false),
                        new LegacyUse(
                                "A.java",
                                SourceLine.of(10),
                                "construction",
                                "a.L",
                                "a.C",
                                "BLOCKED",
                                "closed, here",
                                "list it",
                                true),
                        new LegacyUse("B.java", SourceLine.of(3), "import", "a.L", "a.C", "REWRITTEN", "", "", false));
    }

    @Test
    void what_holds_its_type_by_itself_is_told_by_a_column_of_its_own() throws IOException {
        Path file = write("""
                file,line,kind,legacyType,canonicalType,status,reason,remedy,blocks
                A.java,1,construction,a.L,a.C,BLOCKED,why,do,true
                A.java,2,construction,a.L,a.C,BLOCKED,held by others,see there,false
                """);
        assertThat(UsesReader.read(file)).extracting(LegacyUse::blocks).containsExactly(true, false);
    }

    @Test
    void a_table_without_rows_means_that_nothing_is_left() throws IOException {
        assertThat(UsesReader.read(write(PREAMBLE + HEADER))).isEmpty();
    }

    @Test
    void columns_are_found_by_name_and_others_are_passed_over() throws IOException {
        Path file = write("""
                more,line,file,kind,legacyType,canonicalType,status,remedy,reason
                x,,A.java,text,a.L,a.C,UNRESOLVED,do,why
                """);
        assertThat(UsesReader.read(file))
                .containsExactly(new LegacyUse(
                        "A.java", SourceLine.UNKNOWN, "text", "a.L", "a.C", "UNRESOLVED", "why", "do", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# @name x\n", "file,line\nA.java,1\n", "<html>"})
    void what_is_not_the_table_is_refused_with_a_remedy(String text) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> UsesReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining("give the LegacyUses table");
    }

    @Test
    void rows_that_are_broken_are_all_named_with_their_line() throws IOException {
        Path file = write(HEADER + """
                A.java,one,type,a.L,a.C,KEPT,,
                A.java,2
                A.java,3,type,a.L,a.C,KEPT,,
                """);
        assertThatThrownBy(() -> UsesReader.read(file))
                .isInstanceOf(InputException.class)
                .message()
                .satisfies(text -> assertThat(text.lines())
                        .containsExactly(
                                file + ":2: `one` is no line number; export the table again",
                                file + ":3: 2 columns instead of 8; export the table again"));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path missing = folder.resolve("missing.csv");
        assertThatThrownBy(() -> UsesReader.read(missing))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(missing + ": no such file; give the LegacyUses table");
    }

    @Test
    void of_a_folder_of_data_tables_the_latest_run_counts() throws IOException {
        table("2026-01-02_10-00-00-000", "dev.ssotkit.rewrite.table.LegacyUses.csv", HEADER + use("Old.java"));
        table("2026-01-10_09-00-00-000", "dev.ssotkit.rewrite.table.LegacyUses.csv", HEADER + use("New.java"));
        assertThat(UsesReader.read(folder)).extracting(LegacyUse::file).containsExactly("New.java");
        assertThat(UsesReader.read(folder.resolve("2026-01-02_10-00-00-000")))
                .extracting(LegacyUse::file)
                .containsExactly("Old.java");
    }

    @Test
    void a_run_of_the_recipe_that_left_no_table_found_nothing() throws IOException {
        table("2026-01-02_10-00-00-000", "dev.ssotkit.rewrite.table.LegacyUses.csv", HEADER + use("Old.java"));
        table("2026-01-10_09-00-00-000", "org.openrewrite.table.RecipeRunStats.csv", """
                recipe,sourceFiles
                dev.ssotkit.rewrite.ConsolidateManager,85
                """);
        assertThat(UsesReader.read(folder)).isEmpty();
    }

    @Test
    void a_run_of_other_recipes_is_no_evidence() throws IOException {
        table("2026-01-10_09-00-00-000", "org.openrewrite.table.RecipeRunStats.csv", "recipe\norg.x.Other\n");
        assertThatThrownBy(() -> UsesReader.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no LegacyUses table")
                .hasMessageContaining("run the recipe's dry run");
    }

    private void table(String run, String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve(run)).resolve(name), text);
    }

    private static String use(String file) {
        return file + ",1,type,a.L,a.C,REWRITTEN,,\n";
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("uses.csv"), text);
    }

    @Test
    void a_table_that_a_spreadsheet_has_saved_begins_with_a_mark() throws IOException {
        String table = "\ufeff" + HEADER + "A.java,3,import,a.L,a.C,REWRITTEN,,\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = Files.write(folder.resolve("saved.csv"), table.getBytes(charset));
            assertThat(UsesReader.read(file)).extracting(LegacyUse::file).containsExactly("A.java");
        }
    }
}
