package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What byte code cannot show, with its site. */
class NotesTest {

    private static final TwoSides SIDES = TwoSides.with(
                    "package a; public class C { public static C get() { return null; } }",
                    "package a; public class L { }")
            .mapping("a.C", "get()", List.of("a.L"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Object x() throws Exception { return %s.class.getDeclaredMethod("f"); } | x() | what it finds is the new type's
            Object x() { return %s.class.getResourceAsStream("f.txt"); }            | x() | looked up beside the new type
            Object x() { return %s.class.getSimpleName(); }                          | x() | the text is another
            Object x(java.util.Map<Class<?>, String> m) { return m.get(%s.class); } | x(Map) | may now be one
            Object x(ClassLoader l) { return java.util.ServiceLoader.load(%s.class); } | x(ClassLoader) | looked up by it
            final a.L serialised = null; final a.%s other = null;                   | other | what was written before may not be read
            Object x() throws Exception { %s.class.getName(); return Class.forName("a.L"); } | x() | names a legacy type
            boolean x(Object o) { %s.class.getName(); return o.getClass().getName().equals("a.L"); } | x(Object) | names a legacy type
            """)
    void a_site_that_the_move_may_break_is_noted(String member, String where, String text) {
        String user = "package u; class U implements java.io.Serializable { %s }";
        ProofResult result = SIDES.prove(
                user.formatted(member.replaceAll("(a\\.)?%s", "a.L")),
                user.formatted(member.replaceAll("(a\\.)?%s", "a.C")));
        assertThat(result.differences()).isEmpty();
        assertThat(result.notes()).anySatisfy(note -> {
            assertThat(note.place().member()).isEqualTo(where);
            assertThat(note.text()).contains(text);
        });
    }

    @Test
    void a_text_that_names_the_type_moves_with_a_note_in_code_constants_and_annotations() {
        String user = """
                package u; class U {
                    @interface Named { String value(); }
                    static final String NAME = "a.%1$s";
                    @Named("a.%1$s") Object x() throws Exception { return Class.forName("a.%1$s"); }
                }
                """;
        ProofResult result = SIDES.prove(user.formatted("L"), user.formatted("C"));
        assertThat(result.differences()).isEmpty();
        assertThat(result.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .isEqualTo("the text \"a.L\" became \"a.C\": whoever compares it must know the new name"));
        assertThat(SIDES.prove(user.formatted("L"), user.formatted("D")).differences())
                .hasSize(3);
    }
}
