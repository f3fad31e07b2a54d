package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.after;
import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static dev.ssotkit.rewrite.testkit.Sinks.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Class names in XML other than Spring's. */
class XmlNamesTest {

    private static final Map<String, String> CONSTRUCTED = Map.of(
            "WEB-INF/web.xml", "<web-app><listener><listener-class>@</listener-class></listener></web-app>",
            "web.xml", "<web-app><context-param><param-value>x.Y,@</param-value></context-param></web-app>",
            "persistence.xml",
                    "<persistence><persistence-unit name='a'><class>@</class></persistence-unit></persistence>",
            "faces-config.xml", "<faces-config><managed-bean-class>@</managed-bean-class></faces-config>",
            "logback.xml", "<configuration><appender name='A' class='@'/></configuration>",
            "META-INF/beans.xml", "<beans><alternatives><class>@</class></alternatives></beans>",
            "Sink.hbm.xml", "<hibernate-mapping><class name='@' table='SINK'/></hibernate-mapping>",
            "struts.xml", "<struts><bean type='x.Y' class='@'/></struts>",
            "sinks.tld", "<taglib><tag><tag-class>@</tag-class></tag></taglib>");

    private static final Map<String, String> NAMED = Map.of(
            "logback.xml", "<configuration><logger name='@' level='DEBUG'/></configuration>",
            "log4j2.xml", "<Configuration><Loggers><AsyncLogger name='@'/></Loggers></Configuration>",
            "web.xml", "<web-app><error-page><exception-type>@</exception-type></error-page></web-app>",
            "orm.xml", "<entity-mappings><query>select o from @ o where o.name = 1</query></entity-mappings>",
            "sinks.tld", "<taglib><function><function-signature>int f(@)</function-signature></function></taglib>");

    private static Codebase.Outcome run(String access, Map<String, String> files) {
        Codebase codebase = codebase(access);
        files.forEach((path, text) -> codebase.file(path, text.replace("@", "old.Old")));
        return codebase.run(entry());
    }

    @Test
    void elements_and_attributes_that_name_a_class_to_be_constructed_move_or_block() {
        Codebase.Outcome outcome = run("public", CONSTRUCTED);
        CONSTRUCTED.forEach((path, text) -> {
            assertThat(outcome.files).containsEntry(path, text.replace("@", "one.One"));
            assertThat(outcome.rowsOf(path)).contains("1 text KEPT");
        });
        Codebase.Outcome blocked = run("private", CONSTRUCTED);
        assertThat(blocked.changed).isEmpty();
        assertThat(blocked.rows)
                .hasSameSizeAs(CONSTRUCTED.keySet())
                .isNotEmpty()
                .allMatch(row -> row.status().equals("BLOCKED"));
    }

    @Test
    void those_that_only_name_it_move_whatever_constructors_there_are() {
        Codebase.Outcome outcome = run("private", NAMED);
        NAMED.forEach((path, text) -> assertThat(outcome.files).containsEntry(path, text.replace("@", "one.One")));
        assertThat(outcome.rows)
                .hasSameSizeAs(NAMED.keySet())
                .isNotEmpty()
                .allMatch(row -> row.status().equals("REWRITTEN"));
    }

    @Test
    void what_stands_where_counts_and_comments_stay() {
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE sinks SYSTEM "http://x.y/old.Old.dtd">
                <!-- old.Old -->
                <sinks a="x" b='old.Old'
                       c="old.Old"> <!-- old.Old
                       old.Old --> old.Old
                    <a><![CDATA[old.Old]]></a>
                    <?sink old.Old?>
                    <old.Old/>
                </sinks>
                """;
        assertThat(after("any.xml", text)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE sinks SYSTEM "http://x.y/old.Old.dtd">
                <!-- old.Old -->
                <sinks a="x" b='one.One'
                       c="one.One"> <!-- old.Old
                       old.Old --> one.One
                    <a><![CDATA[one.One]]></a>
                    <?sink one.One?>
                    <one.One/>
                </sinks>
                """);
        assertThat(rows("public", "any.xml", text))
                .containsExactly(
                        "2 text KEPT",
                        "3 text KEPT",
                        "4 text KEPT",
                        "5 text KEPT",
                        "5 text KEPT",
                        "6 text KEPT",
                        "6 text KEPT",
                        "7 text KEPT",
                        "8 text KEPT",
                        "9 text KEPT");
    }

    @Test
    void two_names_of_a_list_that_become_one_stand_there_once() {
        assertThat(after(
                        "persistence.xml",
                        "<p>\n  <class>old.Old</class>\n  <class>x.Y</class>\n  <class>old.Elder</class>\n</p>"))
                .isEqualTo("<p>\n  <class>one.One</class>\n  <class>x.Y</class>\n</p>");
        assertThat(after("web.xml", "<p>\n  old.Old,\n  old.Elder,\n  x.Y\n</p>"))
                .isEqualTo("<p>\n  one.One,\n  x.Y\n</p>");
        assertThat(after("web.xml", "<p v=\"old.Old;x.Y;one.One\"/>")).isEqualTo("<p v=\"one.One;x.Y\"/>");
    }

    @Test
    void line_ends_stay_and_lines_are_counted_right() {
        String text = "<a>\r\n  <!-- x\r\n -->\r\n  <b>\r\n    old.Old\r\n  </b>\r\n</a>\r\n";
        assertThat(after("a.xml", text)).isEqualTo(text.replace("old.Old", "one.One"));
        assertThat(rows("public", "a.xml", text)).containsExactly("5 text KEPT");
    }

    @Test
    void nested_classes_move_in_either_notation() {
        String text = "<a><b>old.Outer$Inner</b><c>old.Outer.Inner</c><d>old.Outer</d></a>";
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package old;

                        public class Outer {
                            public static class Inner {}
                        }
                        """)
                .main("""
                        package one;

                        public class One {
                            public static class Inner {}
                        }
                        """)
                .file("a.xml", text)
                .run(new ConsolidateManager("one.One$Inner", "new", List.of("old.Outer$Inner"), null));
        assertThat(outcome.file("a.xml")).isEqualTo("<a><b>one.One$Inner</b><c>one.One.Inner</c><d>old.Outer</d></a>");
    }

    @Test
    void a_name_that_no_class_can_be_made_from_needs_no_constructor() {
        for (String kind : List.of("interface", "@interface", "enum", "abstract class")) {
            Codebase.Outcome outcome = new Codebase()
                    .main(
                            "package old;\n\npublic " + kind + " Port {}\n",
                            "package one;\n\npublic " + kind + " Port {}\n")
                    .file("a.xml", "<a><b>old.Port</b></a>")
                    .run(new ConsolidateManager("one.Port", "new", List.of("old.Port"), null));
            assertThat(outcome.file("a.xml")).as(kind).isEqualTo("<a><b>one.Port</b></a>");
        }
    }

    @Test
    void loggers_that_become_one_may_not_say_different_things() {
        String text = "<c>\n  <logger name='old.Old' level='@'/>\n  <logger name='old.Elder' level='INFO'/>\n</c>";
        assertThat(rows("private", "logback.xml", text.replace("@", "DEBUG")))
                .containsExactly("2 text BLOCKED", "3 text BLOCKED");
        assertThat(rows("private", "logback.xml", text.replace("@", "INFO")))
                .containsExactly("2 text REWRITTEN", "3 text REWRITTEN");
    }

    @Test
    void an_identifier_stays_whatever_it_looks_like() {
        String text = """
                <web-app>
                    <servlet><servlet-name>old.Old</servlet-name><servlet-class>@</servlet-class></servlet>
                    <servlet-mapping><servlet-name>old.Old</servlet-name></servlet-mapping>
                    <x id="old.Old" class="@"/>
                </web-app>
                """;
        assertThat(after("web.xml", text.replace("@", "old.Old"))).isEqualTo(text.replace("@", "one.One"));
    }
}
