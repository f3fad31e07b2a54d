package dev.ssotkit.walkthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsesTableTest {

    @TempDir
    Path folder;

    @Test
    void rows_are_read_by_column_name_below_the_comments() throws IOException {
        UsesTable uses = read("""
                # Legacy uses
                # dev.ssotkit
                # Every use
                "file","line","kind","legacyType","canonicalType","status","reason","remedy"
                "src/A.java",12,"type","a.L","a.C","REWRITTEN","",""
                "src/B.java","3","text","a.L","a.C","KEPT","a, or b
                more","none"
                """);

        assertThat(uses.uses())
                .containsExactly(
                        new UsesTable.Use("src/A.java", 12, "type", "a.L", "REWRITTEN", ""),
                        new UsesTable.Use("src/B.java", 3, "text", "a.L", "KEPT", "a, or b\nmore"));
        assertThat(uses.count("KEPT")).isEqualTo(1);
    }

    @Test
    void a_missing_column_is_named() {
        assertThatThrownBy(() -> read("file,line\na,1\n")).hasMessageContaining("`kind`");
    }

    private UsesTable read(String text) throws IOException {
        return UsesTable.read(Files.writeString(folder.resolve("uses.csv"), text));
    }
}
