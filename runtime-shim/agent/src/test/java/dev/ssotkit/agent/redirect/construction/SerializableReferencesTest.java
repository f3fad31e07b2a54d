package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A serialisable reference keeps its serial form, and counts where it stands. */
class SerializableReferencesTest {
    private static final String READ_BACK = """
              static <T> T copy(T object) throws Exception {
                java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
                try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(bytes)) { out.writeObject(object); }
                java.io.ObjectInputStream in = new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray())) {
                  protected Class<?> resolveClass(java.io.ObjectStreamClass c) throws java.io.IOException, ClassNotFoundException {
                    return Class.forName(c.getName(), false, Main.class.getClassLoader()); } };
                return (T) in.readObject(); }
              static java.lang.invoke.SerializedLambda form(Object lambda) throws Exception {
                java.lang.reflect.Method m = lambda.getClass().getDeclaredMethod("writeReplace"); m.setAccessible(true);
                return (java.lang.invoke.SerializedLambda) m.invoke(lambda); }
              static Object unused() { return null;
            """;

    private static RunningProgram program(String options, String main) {
        return program(options, main, "");
    }

    /** @param members of the class that runs it */
    private static RunningProgram program(String options, String main, String members) {
        return Managers.duplicated("app.Factory make(..) -> getInstance()")
                .source("app.Factory", """
                        public class Factory implements java.io.Serializable { public static Legacy make() { return new Legacy(); }
                          public Legacy make(int n) { return new Legacy(n, n); } }
                        """)
                .options(options)
                .main(main + " }\n" + members + READ_BACK)
                .start();
    }

    private static List<String> executed(RunningProgram program) {
        return program.events().stream()
                .filter(event -> !event.startsWith("not_executed"))
                .toList();
    }

    @Test
    void a_construction_is_observed_at_its_own_site() {
        RunningProgram program = program("", """
                Supplier<Legacy> s = (Supplier<Legacy> & java.io.Serializable) Legacy::new;
                BiFunction<Object, Long, Legacy> f = (BiFunction<Object, Long, Legacy> & java.io.Serializable) Legacy::new;
                return other(s) + s.get().name() + f.apply("a", 1L).name();
                """, "static String other(Supplier<Legacy> s) { return s.get().name(); }");

        assertThat(program.run()).isEqualTo("legacylegacya/1");
        assertThat(executed(program))
                .containsExactly(
                        "2 observed(unsupported_shape) method_reference app.Legacy in app.Main.run",
                        "observed(unsupported_shape) method_reference app.Legacy in app.Main.run");
    }

    @Test
    void so_is_a_factory_call_and_what_it_makes() {
        RunningProgram program = program("", """
                Supplier<Legacy> s = (Supplier<Legacy> & java.io.Serializable) Factory::make;
                Factory factory = new Factory();
                IntFunction<Legacy> f = (IntFunction<Legacy> & java.io.Serializable) factory::make;
                return s.get().name() + f.apply(2).name();
                """);

        assertThat(program.run()).isEqualTo("legacy2/2");
        assertThat(executed(program))
                .containsExactly(
                        "observed(inside_factory) new app.Legacy in app.Factory.make",
                        "observed(inside_factory) new app.Legacy in app.Factory.make",
                        "observed(unsupported_shape) method_reference app.Factory in app.Main.run",
                        "observed(unsupported_shape) method_reference app.Factory in app.Main.run");
    }

    @Test
    void its_serial_form_is_what_it_was_and_what_is_read_counts_too() {
        RunningProgram program = program("", """
                Supplier<Legacy> s = (Supplier<Legacy> & java.io.Serializable) Legacy::new;
                Supplier<Legacy> read = copy(s);
                java.lang.invoke.SerializedLambda form = form(read);
                return read.get().name() + " " + form.getImplClass() + " " + form.getImplMethodName() + " "
                    + form.getFunctionalInterfaceClass() + " " + form.getCapturingClass() + " " + form.getCapturedArgCount();
                """);

        assertThat(program.run()).isEqualTo("legacy app/Legacy <init> java/util/function/Supplier app/Main 0");
        assertThat(executed(program))
                .containsExactly(
                        "observed(unsupported_shape) method_reference app.Legacy in app.Main.$deserializeLambda$");
    }

    @Test
    void captured_values_bridges_and_markers_stay() {
        RunningProgram program = program("", """
                Factory factory = new Factory();
                Named n = (Named & java.util.RandomAccess) factory::make;
                Named read = copy(n);
                Function<Integer, Legacy> asFunction = read;
                return read.apply(3).name() + asFunction.apply(4).name() + read.twice(5) + (read instanceof java.util.RandomAccess)
                    + form(read).getCapturedArgCount() + (n.getClass().isSynthetic()) + (n.getClass().getName().indexOf('/') > 0);
                """, """
                interface Named extends Function<Integer, Legacy>, java.io.Serializable { Legacy apply(Integer i);
                  default String twice(int n) { return apply(n).name() + apply(n).name(); } }
                """);

        assertThat(program.run()).isEqualTo("3/34/45/55/5true1truetrue");
        assertThat(executed(program))
                .contains("4 observed(unsupported_shape) method_reference app.Factory in app.Main.$deserializeLambda$");
    }

    @Test
    void one_that_captures_nothing_is_one_object() {
        RunningProgram program = program("", """
                Object[] made = new Object[2];
                for (int i = 0; i < 2; i++) { made[i] = (Supplier<Legacy> & java.io.Serializable) Legacy::new; }
                return made[0] == made[1];
                """);

        assertThat(program.run()).isEqualTo(true);
    }

    @Test
    void what_it_throws_is_thrown() {
        RunningProgram program = Managers.canonical()
                .source("app.Legacy", """
                        public class Legacy { public Legacy() throws java.io.IOException { throw new java.io.IOException("disk"); }
                          public String name() { return ""; } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("""
                        java.util.concurrent.Callable<Legacy> c = (java.util.concurrent.Callable<Legacy> & java.io.Serializable) Legacy::new;
                        try { return c.call(); } catch (java.io.IOException e) { return e.getMessage() + e.getStackTrace()[0].getMethodName(); }
                        """)
                .start();

        assertThat(program.run()).isEqualTo("disk<init>");
    }

    @Test
    void every_mode_sees_it() {
        String main = "Supplier<Legacy> s = (Supplier<Legacy> & java.io.Serializable) Legacy::new;"
                + " try { return s.get().name(); } catch (IllegalStateException e) { return \"refused\"; }";

        RunningProgram observed = program("mode=observe", main);
        assertThat(observed.run()).isEqualTo("legacy");
        assertThat(executed(observed))
                .containsExactly("observed(mode_observe) method_reference app.Legacy in app.Main.run");
        RunningProgram strict = program("mode=strict", main);
        assertThat(strict.run()).isEqualTo("refused");
        assertThat(executed(strict))
                .containsExactly("blocked(mode_strict) method_reference app.Legacy in app.Main.run");
    }
}
