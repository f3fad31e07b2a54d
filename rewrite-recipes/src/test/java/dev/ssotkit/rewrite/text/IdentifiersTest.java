package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only looks like a class in a file, and names a definition: a string that looks it up must not move. */
class IdentifiersTest {

    private static Codebase.Outcome run(String path, String text) {
        return codebase("public").main("""
                package app;

                import java.util.*;
                import old.Old;

                public class Main {
                    static final Object SINK = new Old();

                    Object a(Map<String, ?> map) {
                        return map.get("old.Old");
                    }
                }
                """).file(path, text).run(entry());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "web.xml | <servlet><servlet-name>old.Old</servlet-name><servlet-class>old.Old</servlet-class></servlet>",
                "web.xml | <filter><filter-name> old.Old </filter-name><filter-class>old.Old</filter-class></filter>",
                "faces.xml | <b><managed-bean-name>old.Old</managed-bean-name><managed-bean-class>old.Old</managed-bean-class></b>",
                "beans.xml | <beans><bean id='a' name='b, old.Old; c' class='old.Old'/></beans>",
                "beans.xml | <beans><bean id='a' depends-on='b,old.Old' class='old.Old'/></beans>",
                "beans.xml | <beans><alias name='old.Old' alias='x'/><bean id='a' class='old.Old'/></beans>",
                "beans.xml | <b:beans xmlns:b='x'><b:ref>old.Old</b:ref><b:bean id='a' class='old.Old'/></b:beans>",
                "page.jsp | <x:define id='old.Old' type='old.Old'/>",
                "page.jsp | <c:set var='old.Old' value='old.Old'/>",
            })
    void it_holds_the_class_that_a_string_of_code_would_move_with(String path, String text) {
        Codebase.Outcome outcome = run(path, text.replace('\'', '"'));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("app/Main.java")).anyMatch(row -> row.contains(" text BLOCKED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "web.xml | <context-param><param-value>old.Old</param-value></context-param>",
                "log.xml | <configuration><logger name='old.Old'/></configuration>",
                "page.jsp | <x:define id='a' type='old.Old'/>",
            })
    void what_moves_in_the_file_moves_in_code(String path, String text) {
        assertThat(run(path, text.replace('\'', '"')).file("app/Main.java")).contains("map.get(\"one.One\")");
    }
}
