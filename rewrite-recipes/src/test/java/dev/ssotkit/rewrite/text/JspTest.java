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
                "<jsp:useBean id=\"sink\" type=\"old.Old\" scope=\"session\">\n<%= sink.name() %></jsp:useBean>",
                "<jsp:useBean id=\"sink\" beanName=\"old.Old\" type=\"app.Sink\" />\n<% sink.name(); %>",
                "<jsp:useBean id='sink' class='old.Old'/>\n<a href=\"x?<%= sink.name() + \"y\" %>\">x</a>",
                "<jsp:useBean id=\"sink\" class=\"old.Old\" />\n<c:if test=\"${empty sink.name}\">x</c:if>",
                "<jsp:useBean id=\"sink\" class=\"old.Old\" />\n<t:x value=\"#{sessionScope['sink']}\" />",
                "<jsp:useBean id=\"sink\" class=\"old.Old\" />\n<logic:iterate name=\"sink\" id=\"x\" />",
                "<%@ page import=\"old.*\" %><jsp:useBean id=\"a\" class=\"old.Old\"/>\n<!-- <% Old.run(); %> -->",
                "<%@ page import=\"old.Old\" %>\n<%! private Old old; %>",
                "<%@ page import=\"old.Old\" %>\n${Old.KIND}",
                "<%@ attribute name=\"sink\" type=\"old.Old\" %>\n${sink.name}",
                "<jsp:root><jsp:directive.page import=\"old.Old\"/>\n<jsp:scriptlet>new Old();</jsp:scriptlet></jsp:root>",
                "<jsp:root><jsp:directive.page import=\"old.Old\"/>\n<jsp:expression><![CDATA[Old.KIND]]></jsp:expression></jsp:root>",
                "<html><jsp:useBean id=\"sink\" class=\"old.Old\" />\n<jsp:getProperty name=\"sink\" property=\"name\" /></html>",
            })
    void a_jsp_whose_code_uses_the_type_blocks_it(String page) {
        Codebase.Outcome outcome =
                codebase("public").file("src/main/webapp/page.jsp", page).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("page.jsp")).hasSize(2).element(1).isEqualTo("2 text UNRESOLVED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<% old.Old x; %>",
                "text ${x} <% old.Old x; %>",
                "<jsp:useBean id=\"p\" class=\"a.b.C\" />\n<p><%= old.Old.KIND %></p>",
                "<%@ taglib uri=\"u\" prefix=\"fmt\" %>\n<%-- c --%>\n<% if (a < b) { %><td><% old.Old.run(); } %>",
                "<%@ page extends=\"old.Old\" %>",
                "<a href=\"<%= old.Old.KIND %>\">x</a>",
                "<option <%= old.Old.KIND %>>x</option>",
                "<p>it's</p>\n<% Object x = new old.Old(); %>",
                "<script>if (a<b) { x = \"<%= old.Old.KIND %>\"; }</script>",
                "<jsp:scriptlet>old.Old x;</jsp:scriptlet>",
                "<jsp:scriptlet>if (a &lt; b) old.Old.run();</jsp:scriptlet>",
                "${T(old.Old).KIND}",
            })
    void code_is_found_wherever_it_stands_and_whatever_stands_before_it(String page) {
        for (String name : List.of("page.jsp", "part.jspf", "my.tag")) {
            Codebase.Outcome outcome =
                    codebase("public").file("src/main/webapp/" + name, page).run(entry());
            assertThat(outcome.changed).isEmpty();
            assertThat(outcome.rowsOf(name)).as(name).singleElement().asString().endsWith("text UNRESOLVED");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<jsp:useBean id=\"p\" class=\"a.b.C\" />\n<jsp:useBean id=\"admin\" class=\"old.Old\" />",
                "<%@ taglib uri=\"u\" prefix=\"fmt\" %>\n\n<%-- Define --%>\n<jsp:useBean id=\"admin\" class=\"old.Old\"  />",
                "<jsp:useBean id=\"admin\" class=\"old.Old\">\n  <jsp:setProperty name=\"other\" property=\"*\" />\n</jsp:useBean>",
                "<%@ page import=\"java.util.*\" import=\"old.Old\" %>",
                "<%@ tag import=\"old.Old\" %>\n<p>",
                "<%@page import='old.Old'%>\n<%@ include file=\"other.jspf\" %>\n<br>\n<br>",
                "<html>\n<jsp:useBean id=\"a\" class=\"old.Old\" /><jsp:useBean id=\"a\" class=\"old.Old\" />",
                "<my:load class=\"old.Old\" />",
                "<my:load><jsp:attribute name=\"class\">old.Old</jsp:attribute></my:load>",
                "<%@ variable name-given=\"x\" variable-class=\"old.Old\" %>",
                "<p>a < b & c</p><td>\n<%@ page import=\"old.Old\" %>",
                "<jsp:root xmlns:jsp=\"u\"><jsp:directive.page import=\"old.Old\"/></jsp:root>",
            })
    void a_page_that_only_names_the_type_moves_whatever_else_is_in_it(String page) {
        for (String name : List.of("page.jsp", "part.jspf", "my.tag", "page.jspx", "my.tagx")) {
            Codebase.Outcome outcome =
                    codebase("public").file("src/main/webapp/" + name, page).run(entry());
            assertThat(outcome.file(name)).isEqualTo(page.replace("old.Old", "one.One"));
            assertThat(outcome.rowsOf(name)).isNotEmpty();
        }
    }

    @Test
    void what_a_page_imports_holds_in_the_pages_that_it_includes_and_that_include_it() {
        Codebase.Outcome outcome = codebase("public")
                .file("web/imports.jsp", "<%@ page import=\"old.Old\" %>\n")
                .file("web/page.jsp", "<%@ include file=\"imports.jsp\" %>\n<% new Old(); %>\n")
                .file("web/part.jspf", "\n\n<% new Elder(); %>\n")
                .file("web/other.jsp", "<% new Old(); new Elder(); %>\n")
                .file("web/own.jspf", "<%@ page import=\"mine.Old\" %>\n<% new Old(); %>\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("page.jsp")).containsExactly("2 text UNRESOLVED");
        assertThat(outcome.rowsOf("part.jspf")).containsExactly("3 text UNRESOLVED");
        assertThat(outcome.rowsOf("other.jsp")).isEmpty();
        assertThat(outcome.rowsOf("own.jspf")).isEmpty();
    }

    @Test
    void every_line_of_code_that_uses_the_type_has_a_row() {
        Codebase.Outcome outcome = codebase("public")
                .file(
                        "page.jsp",
                        "<%@ page import=\"old.Old\" %>\n<jsp:useBean id=\"a\" class=\"old.Old\" />\n<%\n  Old x =\n"
                                + "    new Old();\n  a.name();\n%>\n<%-- old.Old --%>\n<p>old.Old</p>\n")
                .run(entry());
        assertThat(outcome.rowsOf("page.jsp"))
                .contains("4 text UNRESOLVED", "5 text UNRESOLVED", "6 text UNRESOLVED")
                .anyMatch(row -> row.startsWith("1 "))
                .anyMatch(row -> row.startsWith("2 "));
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
        assertThat(outcome.rowsOf("page.jsp")).hasSize(2).element(1).isEqualTo("2 text UNRESOLVED");
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
