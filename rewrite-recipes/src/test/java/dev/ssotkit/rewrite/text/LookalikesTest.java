package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A string that only resembles a name stays, wherever it stands; running text stays and is told of. */
class LookalikesTest {

    private static final List<String> OTHERS =
            List.of("old.Older", "very.old.Old", "old.Old2", "old.OldSink", "Old", "old.old", "OLD.OLD");

    private static final List<String> PARTS = List.of(
            "http://host/old.Old",
            "me@old.Old",
            "old.Old@host",
            "not-old.Old",
            "old.Old-pool",
            "/opt/old.Old",
            "old.Old/index",
            "old.Old.properties",
            "old.Old.title",
            "old.Old*",
            "old\\\\.Old",
            "old/Old.class");

    private static Codebase codebaseWith(List<String> texts) {
        Codebase codebase = codebase("private");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            codebase.file(i + ".properties", "a=" + text + "\n" + text + ".x=y\n")
                    .file(i + ".yml", "a: \"" + text + "\"\n")
                    .file(i + ".json", "{\"a\": \"" + text + "\"}")
                    .file(i + ".xml", "<a b=\"" + text + "\">" + text + "</a>")
                    .file(i + ".factories", "a=" + text + "\n");
        }
        return codebase;
    }

    @Test
    void another_name_has_no_row() {
        Codebase.Outcome outcome = codebaseWith(OTHERS).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows).isEmpty();
    }

    @Test
    void what_the_name_is_part_of_stays_and_is_told_of() {
        Codebase.Outcome outcome = codebaseWith(PARTS).run(entry());
        assertThat(outcome.changed).isEmpty();
        for (int i = 0; i < PARTS.size(); i++) {
            for (String extension : List.of("properties", "yml", "json", "xml", "factories")) {
                String file = i + "." + extension;
                assertThat(outcome.rows)
                        .as(PARTS.get(i))
                        .anyMatch(row -> row.file().equals(file));
            }
        }
        assertThat(outcome.reasons())
                .isEqualTo("[KEPT: named here; not understood [see whether it must move, and move it by hand]]");
    }

    @Test
    void running_text_stays_blocks_nothing_and_is_a_row() {
        Codebase.Outcome outcome = codebase("private")
                .file("messages.properties", """
                        a=Replaces old.Old in every case
                        b=The class old.Old.
                        c=old.Old was first
                        d=See old.Old, which was first
                        """)
                .file("a.xml", "<description>Replaces\n  old.Old in every case</description>")
                .file("b.properties", "logging.level.old.Old=debug\n")
                .run(entry());
        assertThat(outcome.changed).containsExactly("b.properties");
        assertThat(outcome.rowsOf("messages.properties"))
                .containsExactly("1 text KEPT", "2 text KEPT", "3 text KEPT", "4 text KEPT");
        assertThat(outcome.rowsOf("a.xml")).containsExactly("2 text KEPT");
        assertThat(outcome.reasons()).contains("running text");
    }

    @Test
    void a_package_is_no_class() {
        Codebase.Outcome outcome = codebase("private")
                .file("a.properties", "logging.level.old=debug\nscan=old,old.*\n")
                .run(entry());
        assertThat(outcome.rows).isEmpty();
    }

    @Test
    void code_in_text_is_no_running_text() {
        Codebase.Outcome outcome = codebase("public")
                .file("a.properties", "a=-Dx=old.Old -Xmx1g\nb=#{new old.Old()}\nc=T(old.Old).KIND\nd=old.Old.KIND\n")
                .run(entry());
        assertThat(outcome.file("a.properties"))
                .isEqualTo("a=-Dx=one.One -Xmx1g\nb=#{new one.One()}\nc=T(one.One).KIND\nd=one.One.KIND\n");
    }

    @Test
    void a_member_that_canonical_has_not_blocks() {
        Codebase.Outcome outcome =
                codebase("public").file("a.properties", "a=old.Old.lost\n").run(entry());
        assertThat(outcome.rowsOf("a.properties")).containsExactly("1 text BLOCKED");
        assertThat(outcome.reasons()).contains("one.One has no such member: lost");
    }
}
