package dev.ssotkit.agent.redirect.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A copy is made without a constructor: logged with who asked for it, and left alone. */
class CloneTest {
    private static final String OBSERVED = "observed(clone) clone app.Legacy in app.Main.run";

    @Test
    void a_clone_is_observed_with_who_asked_for_it() {
        RunningProgram program = program("""
                public class Legacy implements Cloneable { public void flush() { }
                  @Override public Legacy clone() { try { return (Legacy) super.clone(); }
                  catch (CloneNotSupportedException e) { throw new IllegalStateException(e); } } }
                """);

        assertIsObservedOnce(program);
    }

    @Test
    void an_inherited_clone_is_observed() {
        RunningProgram program = program("""
                public class Legacy extends Base { public void flush() { } }
                class Base implements Cloneable { public Base clone() { try { return (Base) super.clone(); }
                  catch (CloneNotSupportedException e) { throw new IllegalStateException(e); } } }
                """);

        assertIsObservedOnce(program);
    }

    @Test
    void a_clone_through_two_listed_classes_counts_once() {
        RunningProgram program = Managers.canonical()
                .source(
                        "app.Base",
                        "public class Base implements Cloneable { public void flush() { } public Object clone() throws CloneNotSupportedException { return super.clone(); } }")
                .source(
                        "app.Legacy",
                        "public class Legacy extends Base { public Object clone() throws CloneNotSupportedException { return super.clone(); } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy", "app.Base"))
                .main("Legacy l = new Legacy(); return l.clone() != l;")
                .start();

        assertIsObservedOnce(program);
    }

    @Test
    void a_method_of_another_name_that_copies_is_its_own_origin() {
        RunningProgram program = program("""
                public class Legacy implements Cloneable { public void flush() { }
                  public Object copy() throws CloneNotSupportedException { return clone(); } public Object clone2() { return null; } }
                """, "return new Legacy().copy() instanceof Legacy;");

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).contains("observed(clone) clone app.Legacy in app.Legacy.copy");
    }

    @Test
    void an_unlisted_subclass_and_arrays_are_told_from_it() {
        RunningProgram program =
                program("""
                public class Legacy implements Cloneable { public void flush() { }
                  @Override public Legacy clone() { try { return (Legacy) super.clone(); }
                  catch (CloneNotSupportedException e) { throw new IllegalStateException(e); } } static class Sub extends Legacy { } }
                """, "Legacy[] a = {new Legacy.Sub()}; return a.clone()[0].clone() instanceof Legacy.Sub;");

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events())
                .filteredOn(e -> e.contains(" clone "))
                .containsExactly("observed(subclass) clone app.Legacy in app.Main.run");
    }

    @Test
    void a_copying_constructor_counts_as_a_construction_only() {
        RunningProgram program = program("""
                public class Legacy implements Cloneable { public void flush() { } public Legacy() { } Legacy(Legacy l) { }
                  @Override public Legacy clone() { return new Legacy(this); } }
                """);

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events())
                .noneMatch(e -> e.contains(" clone "))
                .contains("observed(unmapped_method) new app.Legacy in app.Legacy.clone");
    }

    @Test
    void on_a_facade_a_mapped_clone_forwards_and_an_unmapped_one_makes_it_ineligible() {
        String clone = """
                public Legacy clone() { try { return (Legacy) super.clone(); }
                  catch (CloneNotSupportedException e) { throw new IllegalStateException(e); } } }
                """;
        RunningProgram mapped = Managers.canonical()
                .source("app.Legacy", "public class Legacy implements Cloneable {" + clone)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"), "app.Legacy clone() -> getInstance()")
                .main("Legacy l = new Legacy(); return l.clone() == l;")
                .start();
        assertThat(mapped.run()).isEqualTo(true);
        assertThat(mapped.events()).isNotEmpty().noneMatch(e -> e.contains(" clone "));

        RunningProgram unmapped = Managers.canonical()
                .source("app.Legacy", "public class Legacy implements Cloneable {" + clone)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("Legacy l = new Legacy(); return l.clone() == l;")
                .start();
        assertThat(unmapped.run()).isEqualTo(false);
        assertThat(unmapped.events()).contains("observed(unmapped_method) new app.Legacy in app.Main.run", OBSERVED);
    }

    @Test
    void a_copy_of_canonical_is_a_second_one_and_logged() {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical implements Cloneable { static final Canonical I = new Canonical();
                          public static Canonical getInstance() { return I; } static Object own() throws Exception { return I.clone(); }
                          public Object clone() throws CloneNotSupportedException { return super.clone(); } }
                        """)
                .source("app.Legacy", "public class Legacy { }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("return Canonical.own() != Canonical.getInstance().clone();")
                .start();

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).containsExactly("observed(clone) clone app.Canonical in app.Main.run");
    }

    private static void assertIsObservedOnce(RunningProgram program) {
        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events())
                .contains(OBSERVED)
                .filteredOn(e -> e.contains(" clone "))
                .hasSize(1);
    }

    private static RunningProgram program(String legacy) {
        return program(legacy, "Legacy l = new Legacy(); return l.clone() != l;");
    }

    /** {@code flush()} keeps the type original. */
    private static RunningProgram program(String legacy, String main) {
        return Managers.canonical()
                .source("app.Legacy", legacy)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main(main)
                .start();
    }
}
