package dev.ssotkit.rewrite.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A class that is a program is started by its name, from files of many kinds: what it becomes has to be one (JLS 12.1.4). */
class StartedByNameTest {

    private static final String MAIN = "public static void main(String[] arguments) {}";

    private static Codebase.Outcome outcome(String ofCanonical, String ofLegacy, String path, String text) {
        return new Codebase()
                .main(
                        "package one;\npublic class One { public One() {} " + ofCanonical + " }",
                        "package old;\npublic class Old { public Old() {} " + ofLegacy + " }")
                .file(path, text)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "pom.xml, <project><properties><start-class>old.Old</start-class></properties></project>",
        "pom.xml, <project><mainClass>old.Old</mainClass></project>",
        "job.yml, 'jobs:\n  - mainClass: old.Old'",
        "job.properties, main.class=old.Old",
        "job.json, '{\"main\": \"old.Old\"}'",
    })
    void what_names_a_program_stays_where_canonical_is_none(String path, String text) {
        Codebase.Outcome without = outcome("", MAIN, path, text);
        assertThat(without.changed).isEmpty();
        assertThat(without.reasons())
                .contains("BLOCKED: whoever reads this may start old.Old, and one.One has no main");
        assertThat(outcome(MAIN, MAIN, path, text).movedWholly().file(path))
                .isEqualTo(text.replace("old.Old", "one.One"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public static void main(int count) {}",
                "static void main(String[] arguments) {}",
                "public void main(String[] arguments) {}"
            })
    void a_method_that_is_only_called_main_starts_nothing(String ofLegacy) {
        outcome("", ofLegacy, "job.properties", "main.class=old.Old").movedWholly();
    }

    @ParameterizedTest
    @CsvSource({"log4j2.properties, logger.a.name=old.Old", "application.yml, 'logging.level.old.Old: debug'"})
    void what_only_knows_the_name_of_a_program_moves(String path, String text) {
        outcome("", MAIN, path, text).movedWholly();
    }
}
