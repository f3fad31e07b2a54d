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

    @Test
    void what_is_written_by_a_name_that_changed_is_noted() {
        String lambda = "Object %s() { return (Runnable & java.io.Serializable) () -> one(); }";
        String anonymous = "Object %s() { return new java.io.Serializable() { int n = %d; }; }";
        String user = "package u; class U implements java.io.Serializable { void one() {} %s %s }";
        assertThat(notes(
                        user.formatted(anonymous.formatted("x", 1), anonymous.formatted("y", 2)),
                        user.formatted(anonymous.formatted("y", 2), anonymous.formatted("x", 1))))
                .containsExactlyInAnyOrder(
                        "u.U$1 : a serialisable class is called u.U$2 now: what was written before may not be read",
                        "u.U$2 : a serialisable class is called u.U$1 now: what was written before may not be read");
        String capturing = "Object z(a.%s l) { return (Runnable & java.io.Serializable) () -> l.hashCode(); }";
        assertThat(notes(
                        user.formatted(capturing.formatted("L"), lambda.formatted("y")),
                        user.formatted(capturing.formatted("C"), lambda.formatted("y"))))
                .singleElement()
                .asString()
                .contains("z(L)", "a serialisable lambda runs");
        assertThat(notes(
                        user.formatted(anonymous.formatted("x", 1), lambda.formatted("y")),
                        user.formatted(anonymous.formatted("x", 1), lambda.formatted("y"))))
                .isEmpty();
    }

    private static List<String> notes(String before, String after) {
        ProofResult result = SIDES.prove(before, after);
        assertThat(result.differences()).isEmpty();
        return result.notes().stream()
                .map(note -> note.place().className() + " " + note.place().member() + ": " + note.text())
                .toList();
    }
}
