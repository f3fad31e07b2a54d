package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.after;
import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static dev.ssotkit.rewrite.testkit.Sinks.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Class names in {@code .properties}; where it matters, {@link Properties} reads what became of them. */
class PropertiesNamesTest {

    private static final String FILE = "app.properties";

    private static Properties loaded(String text) throws Exception {
        Properties properties = new Properties();
        properties.load(new StringReader(after(FILE, text)));
        return properties;
    }

    @Test
    void values_lists_and_keys_move_and_comments_and_lookalikes_stay() {
        String text = """
                # old.Old in a comment
                sink=old.Old
                sinks=x.Y,old.Old
                logging.level.old.Old=debug
                other=old.Older
                """;
        assertThat(after(FILE, text)).isEqualTo("""
                # old.Old in a comment
                sink=one.One
                sinks=x.Y,one.One
                logging.level.one.One=debug
                other=old.Older
                """);
        assertThat(rows("public", FILE, text))
                .containsExactly("1 text KEPT", "2 text KEPT", "3 text KEPT", "4 text REWRITTEN");
    }

    @Test
    void two_names_of_a_list_that_become_one_stand_there_once() {
        assertThat(after(FILE, "sinks=old.Old, x.Y, old.Elder,one.One\n")).isEqualTo("sinks=one.One, x.Y\n");
        assertThat(after(FILE, "sinks=x.Y;x.Y;old.Old\n")).isEqualTo("sinks=x.Y;x.Y;one.One\n");
        assertThat(after(FILE, "sinks=old.Old old.Elder x.Y\n")).isEqualTo("sinks=one.One x.Y\n");
    }

    @Test
    void a_list_may_go_on_in_the_next_line() throws Exception {
        String text = "sinks=x.Y,\\\n    old.Old,\\\n    old.Elder,\\\n    x.Z\nmore=old.Old\n";
        assertThat(after(FILE, text)).isEqualTo("sinks=x.Y,\\\n    one.One,\\\n    x.Z\nmore=one.One\n");
        assertThat(rows("public", FILE, text)).containsExactly("2 text KEPT", "3 text KEPT", "5 text KEPT");
        assertThat(loaded(text)).containsEntry("sinks", "x.Y,one.One,x.Z");
    }

    @Test
    void line_ends_stay_what_they_are_also_within_a_value() throws Exception {
        String text = "a=old.Old\r\nsinks=x.Y,\\\r\n    old.Old\r\nb=x.Y,\\\r\n   old.Elder";
        assertThat(after(FILE, text)).isEqualTo("a=one.One\r\nsinks=x.Y,\\\r\n    one.One\r\nb=x.Y,\\\r\n   one.One");
        assertThat(rows("public", FILE, text)).containsExactly("1 text KEPT", "3 text KEPT", "5 text KEPT");
        assertThat(loaded(text)).containsEntry("sinks", "x.Y,one.One");
    }

    @Test
    void a_name_is_found_behind_its_escapes() throws Exception {
        assertThat(loaded("sink=old.\\u004fld\n")).containsEntry("sink", "one.One");
        assertThat(loaded("sink=old.\\\n    Old\n")).containsEntry("sink", "one.One");
        assertThat(loaded("url=db\\:x?factory\\=old.Old\n")).containsEntry("url", "db:x?factory=one.One");
        assertThat(loaded("a\\=b.old.Old\\:c=old.Old\n")).containsValue("one.One");
    }

    @Test
    void keys_of_loggers_move_in_every_notation() {
        assertThat(after(FILE, """
                log4j.logger.old.Old=DEBUG
                old.Old.level=FINE
                quarkus.log.category."old.Old".level=DEBUG
                logger.sinks.name=old.Old
                """)).isEqualTo("""
                log4j.logger.one.One=DEBUG
                one.One.level=FINE
                quarkus.log.category."one.One".level=DEBUG
                logger.sinks.name=one.One
                """);
        assertThat(rows("private", FILE, "logger.sinks.name=old.Old\nold.Old.level=FINE\n"))
                .containsExactly("1 text REWRITTEN", "2 text REWRITTEN");
    }

    @Test
    void a_handler_of_java_util_logging_moves_with_all_that_is_said_of_it() {
        assertThat(after("logging.properties", "handlers=old.Old\nold.Old.pattern=%h/x\n"))
                .isEqualTo("handlers=one.One\none.One.pattern=%h/x\n");
    }

    @Test
    void two_keys_that_become_one_are_merged_if_they_say_the_same_and_block_if_not() {
        assertThat(after(FILE, "logging.level.old.Old=debug\nx=y\nlogging.level.old.Elder=debug\n"))
                .isEqualTo("logging.level.one.One=debug\nx=y\n");
        Codebase.Outcome outcome = codebase("public")
                .file(FILE, "logging.level.old.Old=debug\nlogging.level.one.One=info\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf(FILE)).containsExactly("1 text BLOCKED");
        assertThat(outcome.reasons()).contains("two keys would become one", "merge them by hand");
    }

    @Test
    void a_key_that_is_another_class_stays_whatever_stands_before_it() {
        Codebase.Outcome outcome = codebase("public")
                .main("package com.old;\n\npublic class Old {}\n")
                .file(FILE, "logging.level.com.old.Old=debug\nlib.old.Old=x\nsink=old.Old\n")
                .run(entry());
        assertThat(outcome.file(FILE)).isEqualTo("logging.level.com.old.Old=debug\nlib.old.Old=x\nsink=one.One\n");
        assertThat(outcome.rowsOf(FILE)).containsExactly("3 text KEPT");
    }

    @Test
    void names_with_letters_beyond_ascii_are_escaped_as_they_were() throws Exception {
        Codebase.Outcome outcome = new Codebase()
                .main("package a;\n\npublic class Größe {}\n", "package a;\n\npublic class Maß {}\n")
                .file(FILE, "x=a.Gr\\u00f6\\u00dfe\ny=a.Größe\n")
                .run(new ConsolidateManager("a.Maß", "new", List.of("a.Größe"), List.of()));
        assertThat(outcome.file(FILE)).isEqualTo("x=a.Ma\\u00df\ny=a.Maß\n");
    }
}
