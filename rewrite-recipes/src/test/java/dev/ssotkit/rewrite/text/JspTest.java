package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.after;
import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JspTest {

    @Test
    void a_jsp_that_names_the_type_blocks_it() {
        Codebase.Outcome outcome = codebase("public")
                .file("page.jsp", "<html><% new old.Old(); %></html>")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("page.jsp")).containsExactly("1 text UNRESOLVED");
    }

    @Test
    void a_jsp_that_only_names_the_type_moves() {
        Codebase.Outcome outcome = codebase("public")
                .file(
                        "src/main/webapp/page.jsp",
                        "<%@ page import=\"java.util.List,old.Old\" %>\n<html>\n"
                                + "<jsp:useBean id=\"sink\" class=\"old.Old\" />\n<p>old.Older</p>\n</html>\n")
                .run(entry());
        assertThat(outcome.file("page.jsp"))
                .isEqualTo("<%@ page import=\"java.util.List,one.One\" %>\n<html>\n"
                        + "<jsp:useBean id=\"sink\" class=\"one.One\" />\n<p>old.Older</p>\n</html>\n");
        assertThat(outcome.rowsOf("page.jsp")).containsExactly("1 text REWRITTEN", "3 text KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<%@ page import=\"old.Old\" %>\n<html><% new Old(); %></html>",
                "<%@ page import=\"old.Old\" %>\n<html><%= Old.class %></html>",
                "<html><jsp:useBean id=\"sink\" class=\"old.Old\" />\n<p>${sink.name}</p></html>",
                "<html><jsp:useBean id=\"sink\" class=\"old.Old\" />\n<jsp:getProperty name=\"sink\" property=\"name\" /></html>",
            })
    void a_jsp_whose_code_uses_the_type_blocks_it(String page) {
        Codebase.Outcome outcome =
                codebase("public").file("src/main/webapp/page.jsp", page).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("page.jsp")).containsExactly("1 text UNRESOLVED");
    }

    @Test
    void a_bean_of_a_nested_class_is_known_by_its_binary_name() {
        Codebase.Outcome outcome = codebase("public")
                .main("""
                        package old;

                        public class Outer {
                            public static class Old extends one.One {}
                        }
                        """)
                .file(
                        "src/main/webapp/page.jsp",
                        "<html><jsp:useBean id=\"sink\" class=\"old.Outer$Old\" />\n<p>${sink.name}</p></html>")
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Outer.Old"), null));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("page.jsp")).containsExactly("1 text UNRESOLVED");
    }

    @Test
    void two_imports_that_become_one_stand_there_once() {
        assertThat(after("page.jsp", "<%@ page import=\"old.Old, java.util.List,old.Elder\" %>\n<html></html>\n"))
                .isEqualTo("<%@ page import=\"one.One, java.util.List\" %>\n<html></html>\n");
    }

    @Test
    void imports_need_no_constructor_and_name_nested_classes_as_sources_do() {
        Codebase.Outcome outcome = new Codebase()
                .main("package old;\n\npublic class Old {}\n")
                .main("""
                        package one;

                        public class One {
                            public static class Inner {
                                private Inner() {}
                            }
                        }
                        """)
                .file("page.jsp", "<%@ page import=\"old.Old\" %>\n<html></html>\n")
                .run(new ConsolidateManager("one.One$Inner", "new", java.util.List.of("old.Old"), null));
        assertThat(outcome.file("page.jsp")).isEqualTo("<%@ page import=\"one.One.Inner\" %>\n<html></html>\n");
    }
}
