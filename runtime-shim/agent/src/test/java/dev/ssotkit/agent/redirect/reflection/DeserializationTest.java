package dev.ssotkit.agent.redirect.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.io.ObjectStreamClass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deserialisation runs no constructor of the legacy type: its {@code readResolve} tells. */
class DeserializationTest {
    private static final String SERIALIZABLE =
            "public class Legacy implements java.io.Serializable { int n; public Legacy() { }";
    private static final String COPY = """
            static Object copy(Object o) throws Exception {
              var out = new java.io.ByteArrayOutputStream(); new java.io.ObjectOutputStream(out).writeObject(o);
              var in = new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(out.toByteArray())) {
                protected Class<?> resolveClass(java.io.ObjectStreamClass c) throws ClassNotFoundException {
                  return Class.forName(c.getName(), false, Main.class.getClassLoader()); } };
              /*filter*/ return in.readObject(); }
            static Legacy original() { return Originals.make(); }""";
    private static final String OBSERVED = "observed(reflection) deserialization app.Legacy in app.Main.copy";

    @Test
    void deserialisation_is_observed_with_where_it_came_from() {
        RunningProgram program =
                extended("", SERIALIZABLE + "}", "return copy(original()).getClass().getSimpleName();");

        assertThat(program.run()).isEqualTo("Legacy");
        assertThat(program.events()).contains(OBSERVED);
    }

    @Test
    void under_forward_it_resolves_to_what_new_would_yield() {
        RunningProgram program = extended("reflection=forward", SERIALIZABLE + "}", """
                Object[] graph = {original(), null}; graph[1] = graph[0]; Legacy[] typed = {original()};
                Object[] read = (Object[]) copy(graph); Legacy[] readTyped = (Legacy[]) copy(typed);
                return (read[0] == Canonical.getInstance()) + " " + (read[1] == read[0]) + " "
                  + (readTyped[0] == Canonical.getInstance());
                """);

        assertThat(program.run()).isEqualTo("true true true");
        assertThat(program.events()).contains("2 redirected deserialization app.Legacy in app.Main.copy");
    }

    @Test
    void the_serial_version_uid_stays() throws Exception {
        RunningProgram program = extended("reflection=forward", SERIALIZABLE + "}", "return null;");
        Class<?> woven = program.load("app.Legacy");
        Class<?> original = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) {
                byte[] classFile = program.classFile(name);
                return defineClass(name, classFile, 0, classFile.length);
            }
        }.loadClass("app.Legacy");

        assertThat(woven.getDeclaredMethod("readResolve").isSynthetic()).isTrue();
        assertThat(ObjectStreamClass.lookup(woven).getSerialVersionUID())
                .isEqualTo(ObjectStreamClass.lookup(original).getSerialVersionUID());
    }

    @Test
    void a_read_resolve_of_its_own_decides_and_is_logged() {
        RunningProgram program = extended(
                "reflection=forward",
                SERIALIZABLE + "static final Legacy ONE = Originals.make(); Object readResolve() { return ONE; } }",
                "return copy(original()) == Legacy.ONE;");

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).contains("observed(read_resolve) deserialization app.Legacy in app.Main.copy");
    }

    @Test
    void an_inherited_read_resolve_is_called() {
        RunningProgram program = extended("reflection=forward", """
                public class Legacy extends Base { }
                class Base implements java.io.Serializable { protected final Object readResolve() { return "base"; } }
                """, "return copy(original());");

        assertThat(program.run()).isEqualTo("base");
        assertThat(program.events()).contains("observed(read_resolve) deserialization app.Legacy in app.Main.copy");
    }

    @Test
    void a_private_read_resolve_of_a_superclass_is_not_called_as_before() {
        RunningProgram program = extended("", """
                public class Legacy extends Base { }
                class Base implements java.io.Serializable { private Object readResolve() { return "base"; } }
                """, "return copy(original()).getClass().getSimpleName();");

        assertThat(program.run()).isEqualTo("Legacy");
        assertThat(program.events()).contains(OBSERVED);
    }

    @Test
    void where_canonical_cannot_stand_for_it_the_object_stays_under_forward() {
        RunningProgram program = unrelated(
                "reflection=forward",
                SERIALIZABLE + "}",
                "Legacy[] read = (Legacy[]) copy(new Legacy[] {original()}); return read[0].getClass().getSimpleName();");

        assertThat(program.run()).isEqualTo("Legacy");
        assertThat(program.events()).contains("observed(serializable) deserialization app.Legacy in app.Main.copy");
    }

    @Test
    void a_stream_whose_filter_rejects_canonical_is_read_as_before() {
        RunningProgram program = filtered("app.Legacy;!*", "return copy(original()).getClass().getSimpleName();");
        assertThat(program.run()).isEqualTo("Legacy");
        assertThat(program.events()).contains("observed(input_filter) deserialization app.Legacy in app.Main.copy");

        assertThat(filtered("app.*;!*", "return copy(original()) == Canonical.getInstance();")
                        .run())
                .isEqualTo(true);
    }

    @Test
    void objects_that_refer_to_each_other_in_a_circle_are_read_as_before() {
        RunningProgram program = extended(
                "reflection=forward", "public class Legacy implements java.io.Serializable { Object self; }", """
                Legacy l = original(); l.self = l; List<Object> list = new ArrayList<>(List.of(l)); l.self = list;
                List<?> read = (List<?>) copy(list); return read.get(0) == Canonical.getInstance();
                """);

        assertThat(program.run()).isEqualTo(true);
    }

    @Test
    void a_custom_read_object_still_runs() {
        RunningProgram program = extended("", """
                public class Legacy implements java.io.Serializable { transient int n; private void readObject(java.io.ObjectInputStream in)
                    throws Exception { in.defaultReadObject(); n = 7; } }
                """, "return ((Legacy) copy(original())).n;");

        assertThat(program.run()).isEqualTo(7);
        assertThat(program.events()).contains(OBSERVED);
    }

    @Test
    void externalizable_objects_count_once_although_a_constructor_runs() {
        String legacy = """
                public class Legacy implements java.io.Externalizable { public Legacy() { }
                  public void writeExternal(java.io.ObjectOutput o) { } public void readExternal(java.io.ObjectInput i) { } }
                """;
        RunningProgram observed = extended("", legacy, "return copy(original()) instanceof Canonical;");
        assertThat(observed.run()).isEqualTo(false);
        assertThat(observed.events())
                .filteredOn(e -> e.contains("deserialization"))
                .containsExactly(OBSERVED);

        RunningProgram forwarded =
                extended("reflection=forward", legacy, "return copy(original()) == Canonical.getInstance();");
        assertThat(forwarded.run()).isEqualTo(true);
        assertThat(forwarded.events())
                .filteredOn(e -> e.contains("deserialization"))
                .containsExactly("redirected deserialization app.Legacy in app.Main.copy");
    }

    @Test
    void records_count_once_by_their_constructor() {
        RunningProgram program = unrelated(
                "reflection=forward",
                "public record Legacy(int n) implements java.io.Serializable { public Legacy() { this(1); } Object readResolve() { return this; } }",
                "return copy(original()).getClass().getSimpleName();");

        assertThat(program.run()).isEqualTo("Legacy");
        assertThat(program.events())
                .filteredOn(e -> e.contains("deserialization"))
                .containsExactly("observed(serializable) deserialization app.Legacy in app.Main.copy");
    }

    @Test
    void an_unlisted_subclass_is_observed_as_one() {
        RunningProgram program = extended(
                "reflection=forward",
                SERIALIZABLE + " static class Sub extends Legacy { } }",
                "return copy(new Legacy.Sub()).getClass().getSimpleName();");

        assertThat(program.run()).isEqualTo("Sub");
        assertThat(program.events()).contains("observed(subclass) deserialization app.Legacy in app.Main.copy");
    }

    @Test
    void a_serializable_subclass_of_a_legacy_type_that_is_not_counts_once() {
        RunningProgram program = extended(
                "reflection=forward",
                "public class Legacy { static class Sub extends Legacy implements java.io.Serializable { } }",
                "return copy(new Legacy.Sub()).getClass().getSimpleName();");

        assertThat(program.run()).isEqualTo("Sub");
        assertThat(program.events())
                .filteredOn(e -> e.contains("deserialization"))
                .containsExactly("observed(subclass) deserialization app.Legacy in app.Main.copy");
    }

    @Test
    void enums_are_no_constructions() {
        RunningProgram program = new Program()
                .source(
                        "app.Canonical",
                        "public class Canonical { public static Canonical getInstance() { return null; } }")
                .source("app.Legacy", "public enum Legacy { ONE { } }")
                .source("app.Originals", "class Originals { static Legacy make() { return null; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .options("reflection=forward")
                .main("return copy(Legacy.ONE) == Legacy.ONE; }" + COPY.substring(0, COPY.length() - 1))
                .start();

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).isNotEmpty().noneMatch(event -> event.contains("deserialization"));
    }

    @Test
    void a_second_canonical_object_out_of_a_stream_is_a_site_too() {
        RunningProgram observed =
                extended("", SERIALIZABLE + "}", "return copy(Canonical.getInstance()) == Canonical.getInstance();");
        assertThat(observed.run()).isEqualTo(false);
        assertThat(observed.events()).contains("observed(reflection) deserialization app.Canonical in app.Main.copy");

        RunningProgram forwarded = extended(
                "reflection=forward",
                SERIALIZABLE + "}",
                "return copy(Canonical.getInstance()) == Canonical.getInstance();");
        assertThat(forwarded.run()).isEqualTo(true);
        assertThat(forwarded.events()).contains("redirected deserialization app.Canonical in app.Main.copy");
    }

    @Test
    void an_accessor_that_restores_canonical_from_a_stream_gets_what_it_reads() {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical extends Legacy { static Canonical one;
                          public static Canonical getInstance() { try { if (one == null) one = (Canonical) Main.copy(new Canonical()); return one; }
                          catch (Exception e) { throw new IllegalStateException(e); } } }
                        """)
                .source("app.Legacy", SERIALIZABLE + "}")
                .source("app.Originals", "class Originals { static Legacy make() { return null; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .options("reflection=forward")
                .main("return new Legacy() == Canonical.getInstance(); }" + COPY.substring(0, COPY.length() - 1))
                .start();

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).isNotEmpty().noneMatch(event -> event.contains("deserialization"));
    }

    @Test
    void mode_strict_throws_only_where_it_would_have_been_redirected() {
        RunningProgram program = extended(
                "mode=strict,reflection=forward",
                SERIALIZABLE + "}",
                "try { return copy(original()); } catch (IllegalStateException e) { return e.getMessage(); }");

        assertThat(program.run()).asString().contains("app.Legacy", "deserialization by app.Main");
        assertThat(program.events()).contains("blocked(mode_strict) deserialization app.Legacy in app.Main.copy");
    }

    private static RunningProgram extended(String options, String legacy, String main) {
        return program("extends Legacy", options, legacy, COPY, main);
    }

    private static RunningProgram filtered(String pattern, String main) {
        String set = "in.setObjectInputFilter(java.io.ObjectInputFilter.Config.createFilter(\"" + pattern + "\"));";
        return program(
                "extends Legacy", "reflection=forward", SERIALIZABLE + "}", COPY.replace("/*filter*/", set), main);
    }

    private static RunningProgram unrelated(String options, String legacy, String main) {
        return program("", options, legacy, COPY, main);
    }

    /** Originals.make() constructs where the agent leaves it: a class outside the map that counts as canonical's. */
    private static RunningProgram program(String relation, String options, String legacy, String copy, String main) {
        String body = main + "}" + copy;
        return new Program()
                .source(
                        "app.Canonical",
                        "public class Canonical " + relation + " { static final Canonical I = new Canonical();",
                        "  public static Canonical getInstance() { return I; }",
                        "  static class Inside { static Legacy make() throws Exception { return new Legacy(); } } }")
                .source("app.Legacy", legacy)
                .source("app.Originals", """
                        class Originals { static Legacy make() { try { return Canonical.Inside.make(); }
                          catch (Exception e) { throw new IllegalStateException(e); } } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .options(options)
                .main(body.substring(0, body.length() - 1))
                .start();
    }
}
