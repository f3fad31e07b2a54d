package dev.ssotkit.map.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamesInCodeTest {

    private static String found(String text) {
        return new NamesInCode(List.of("old.Legacy", "old.Outer.Inner"))
                .in(text).stream()
                        .map(name -> name.line() + (name.isSimple() ? "s" : "f"))
                        .collect(Collectors.joining(" "));
    }

    @Test
    void a_simple_name_counts_where_the_class_is_imported() {
        assertEquals("1f 2s 2s", found("import old.Legacy;\nLegacy x = new Legacy();\n"));
    }

    @Test
    void a_simple_name_counts_where_its_package_is_imported_or_the_files_own() {
        assertEquals("2s", found("import old.*;\nLegacy x;\n"));
        assertEquals("2s", found("import old._\nval x = new Legacy\n"));
        assertEquals("2s", found("import old.{Legacy => L}\nnew Legacy\n".replace("{Legacy => L}", "{A, B}")));
        assertEquals("2s", found("<%@ page import=\"java.util.*, old.*\" %>\n<% Legacy.run(); %>"));
        assertEquals("2s", found("package old;\nclass User extends Legacy {}\n"));
    }

    @Test
    void a_simple_name_is_nothing_elsewhere() {
        assertEquals("", found("import other.*;\nLegacy x;\nString s = \"Legacy\";\n"));
        assertEquals("", found("package older;\nLegacy x;\n"));
    }

    @Test
    void a_member_of_that_name_is_another() {
        assertEquals("1f", found("import old.Legacy;\nx.Legacy = MyLegacy;\n"));
    }

    @Test
    void a_nested_class_is_found_by_the_class_around_it() {
        assertEquals("2s", found("import old.Outer;\nOuter.Inner x;\nOuter y;\n"));
        assertEquals("1f 2s", found("import old.Outer.Inner;\nInner x;\n"));
        assertEquals("2s", found("import old.*;\nOuter.Inner x;\n"));
    }

    @Test
    void in_a_part_of_a_file_a_simple_name_may_be_any_class_of_that_name() {
        NamesInCode names = new NamesInCode(List.of("a.Hub", "b.Hub", "b.Other"));
        assertEquals(List.of("a.Hub on line 1", "b.Hub on line 1"), inPart(names, "<% Hub.run(); %>"));
        assertEquals(List.of(), inPart(names, "<%@ page import=\"x.Hub\" %><% Hub.run(); %>"));
        assertEquals(
                List.of("a.Hub on line 1", "a.Hub on line 2", "b.Other on line 2"),
                inPart(names, "import a.Hub\nHub x = Other.y;"));
    }

    @Test
    void what_one_part_of_a_file_hides_counts_in_the_next() {
        NamesInCode names = new NamesInCode(List.of("a.Hub"));
        assertEquals(List.of(), inPart(names, "import x.Hub; Hub y;"));
        assertEquals(List.of("a.Hub on line 1"), inPart(names, "Hub y;"));
    }

    private static List<String> inPart(NamesInCode names, String text) {
        return names.inPart(text).stream().map(NameInText::toString).collect(Collectors.toList());
    }
}
