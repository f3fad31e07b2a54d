package dev.ssotkit.rewrite.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A string that names a nested class moves as what it is compared with names one: after a dot, or after a $. */
class NestedNamesInStringsTest {

    private static String moved(String legacy, String canonical, String condition) {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package old;\n\npublic class Old {\n    public static class In {}\n}\n",
                        "package one;\n\npublic class One {\n    public static class Within {}\n}\n",
                        """
                        package app;

                        public class Main {
                            %s sink;

                            boolean is(Class<?> c) {
                                return %s;
                            }
                        }
                        """.formatted(legacy.replace('$', '.'), condition))
                .run(new ConsolidateManager(canonical, "new", List.of(legacy), List.of()));
        return outcome.file("app/Main.java")
                .lines()
                .filter(line -> line.contains("return"))
                .findFirst()
                .orElseThrow()
                .strip()
                .replaceAll("return |;", "");
    }

    @ParameterizedTest
    @CsvSource({
        "old.Old$In, one.One$Within, c.getName().equals(\"old.Old$In\"), c.getName().equals(\"one.One$Within\")",
        "old.Old$In, one.One$Within, c.getCanonicalName().equals(\"old.Old.In\"), c.getCanonicalName().equals(\"one.One.Within\")",
        "old.Old, one.One$Within, c.getCanonicalName().equals(\"old.Old\"), c.getCanonicalName().equals(\"one.One.Within\")",
        "old.Old, one.One$Within, c.getTypeName().equals(\"old.Old\"), c.getTypeName().equals(\"one.One$Within\")",
        "old.Old$In, one.One, c.getCanonicalName().equals(\"old.Old.In\"), c.getCanonicalName().equals(\"one.One\")",
    })
    void it_goes_on_being_equal_to_it(String legacy, String canonical, String before, String after) {
        assertThat(moved(legacy, canonical, before)).isEqualTo(after);
    }
}
