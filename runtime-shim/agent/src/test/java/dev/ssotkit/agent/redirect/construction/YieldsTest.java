package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.fixtures.Compiler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a construction yields: the canonical instance, its facade, or the original. */
class YieldsTest {
    @Test
    void a_type_that_canonical_is_assignable_to_yields_the_canonical_instance_itself() {
        RunningProgram program = Managers.identical()
                .main("return (Object) new Legacy() == Canonical.getInstance() && Legacy.constructed == 1;")
                .start();

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).containsExactly("redirected new app.Legacy in app.Main.run");
    }

    @Test
    void a_construction_of_canonical_elsewhere_yields_the_one_instance() {
        RunningProgram program = Managers.duplicated()
                .main("return new Canonical() == Canonical.getInstance();")
                .start();

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).containsExactly("redirected new app.Canonical in app.Main.run");
    }

    @Test
    void canonical_and_its_nested_classes_construct_what_they_like() {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical {
                          public static Canonical getInstance() { return Holder.I; }
                          public static boolean fresh() { return new Canonical() != Holder.I; }
                          static class Holder { static final Canonical I = new Canonical(); }
                        }
                        """)
                .source("app.Legacy", "public class Legacy {}")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("return Canonical.fresh();")
                .start();

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).isEmpty();
    }

    @Test
    void every_construction_yields_the_same_facade() {
        assertThat(Managers.duplicated()
                        .main("return new Legacy() == new Legacy(1, 2L);")
                        .run())
                .isEqualTo(true);
    }

    @Test
    void a_facade_shares_the_state_of_canonical() {
        assertThat(Managers.duplicated()
                        .main("new Legacy().add(2); Canonical.getInstance().add(3); return new Legacy().add(4);")
                        .run())
                .isEqualTo(9);
    }

    @Test
    void equals_hash_code_and_to_string_forward() {
        assertThat(Managers.duplicated().main("""
                                Legacy l = new Legacy(); Canonical c = Canonical.getInstance();
                                return l.equals(l) + " " + l.equals(new Legacy()) + " " + l.equals(c) + " "
                                  + l.equals(null) + " " + (l.hashCode() == c.hashCode()) + " "
                                  + l.toString().equals(c.toString());
                                """).run()).isEqualTo("true true true false true true");
    }

    @Test
    void an_empty_subclass_of_canonical_forwards_what_it_inherits() {
        RunningProgram program = Managers.canonical()
                .source("app.Alias", "public final class Alias extends Canonical { }")
                .entry("app.Canonical", "getInstance()", List.of("app.Alias"))
                .main("new Alias().add(5); return new Alias().add(1) + new Alias().name();")
                .start();

        assertThat(program.run()).isEqualTo("6canonical");
        assertThat(program.events()).isNotEmpty().allMatch(event -> event.contains("facade new app.Alias"));
    }

    @Test
    void synchronized_methods_forward_without_the_monitor_of_the_facade() {
        assertThat(Managers.canonical()
                        .source("app.Legacy", """
                                public final class Legacy {
                                  public synchronized int add(int n) { return -1; }
                                  public synchronized String name() { return "legacy"; }
                                }
                                """)
                        .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                        .main("""
                                return held(new Legacy()); }
                                static int held(Legacy l) throws Exception {
                                  int[] r = {0}; Thread t = new Thread(() -> r[0] = l.add(7));
                                  synchronized (l) { t.start(); t.join(20000); } return r[0];
                                """)
                        .run())
                .isEqualTo(7);
    }

    @Test
    void synchronized_original_bodies_still_lock() {
        assertThat(Managers.canonical()
                        .source("app.Legacy", """
                                public class Legacy {
                                  public synchronized int add(int n) {
                                    if (n < 0) throw new IllegalArgumentException(); return Thread.holdsLock(this) ? n : -1; }
                                  public boolean locked() { return Thread.holdsLock(this); }
                                }
                                """)
                        .entry("app.Canonical", "getInstance()", List.of("app.Legacy"), "app.Legacy locked() -> add(1)")
                        .options("mode=observe")
                        .main("""
                                Legacy l = new Legacy(); int r = l.add(3);
                                try { l.add(-1); } catch (IllegalArgumentException e) { r += 10; }
                                return r + " " + l.locked();
                                """)
                        .run())
                .isEqualTo("13 false");
    }

    @Test
    void a_legacy_type_without_a_counterpart_for_a_method_stays_original() {
        RunningProgram program = Managers.canonical()
                .source("app.Legacy", "public class Legacy { public String flush() { return \"flushed\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("return new Legacy().flush();")
                .start();

        assertThat(program.run()).isEqualTo("flushed");
        assertThat(program.events()).hasSize(1).allMatch(event -> event.startsWith("observed(unmapped_method) new"));
    }

    @Test
    void a_type_whose_static_method_reads_fields_of_an_object_stays_original_unless_calls_names_it() {
        String legacy = """
                public class Legacy { private final String n = new String("legacy"); public String name() { return n; }
                  public static int length(Legacy l) { return l.n.length(); } }
                """;
        RunningProgram original = Managers.canonical()
                .source("app.Legacy", legacy)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("return Legacy.length(new Legacy());")
                .start();
        assertThat(original.run()).isEqualTo(6);
        assertThat(original.events()).containsExactly("observed(instance_field) new app.Legacy in app.Main.run");

        RunningProgram mapped = Managers.canonical()
                .source("app.Legacy", legacy)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"), "app.Legacy length(..) -> add(9)")
                .main("return Legacy.length(new Legacy());")
                .start();
        assertThat(mapped.run()).isEqualTo(9);
    }

    @Test
    void a_record_can_be_a_facade() {
        assertThat(Managers.canonical()
                        .compiler(Compiler.JAVAC, "--release", "17")
                        .source("app.Legacy", "public record Legacy(String name) { }")
                        .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                        .main("return new Legacy(\"own\").name();")
                        .run())
                .isEqualTo("canonical");
    }

    @Test
    void arguments_reach_an_accessor_that_takes_them_and_each_context_has_its_facade() {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical {
                          private static final java.util.Map<Object, Canonical> ALL = new java.util.HashMap<>();
                          private final Object user;
                          private Canonical(Object user) { this.user = user; }
                          public static Canonical forUser(Object user) { return ALL.computeIfAbsent(user, Canonical::new); }
                          public Object user() { return user; }
                        }
                        """)
                .source("app.Legacy", """
                        public class Legacy { private String u; public Legacy(String u) { this.u = u; }
                          public Legacy() { } public Object user() { return u; } }
                        """)
                .entry("app.Canonical", "forUser(java.lang.Object)", List.of("app.Legacy"))
                .main("""
                        Legacy a = new Legacy("a"); Legacy b = new Legacy("b");
                        return a.user() + " " + b.user() + " " + (a == b) + " " + (a == new Legacy("a"))
                          + " " + new Legacy().user();
                        """)
                .start();

        assertThat(program.run()).isEqualTo("a b false true null");
        assertThat(program.events()).contains("observed(arguments) new app.Legacy in app.Main.run");
    }

    @Test
    void an_unknown_canonical_type_leaves_everything_original() {
        RunningProgram program = new Program()
                .source("app.Legacy", "public class Legacy { }")
                .entry("app.Nowhere", "getInstance()", List.of("app.Legacy"))
                .main("return new Legacy() != new Legacy();")
                .start();

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events())
                .isNotEmpty()
                .allMatch(event -> event.equals("failed(canonical_not_found) new app.Legacy in app.Main.run"));
    }

    @Test
    void names_only_entries_are_observed() {
        RunningProgram program = new Program()
                .source("app.Canonical", "public class Canonical { }")
                .source("app.Legacy", "public class Legacy { }")
                .entry("app.Canonical", "new", List.of("app.Legacy"))
                .main("return new Legacy() != new Legacy() && new Canonical() != null;")
                .start();

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).hasSize(2).allMatch(event -> event.startsWith("observed(names_only) new"));
    }

    @Test
    void a_legacy_subclass_that_is_not_eligible_is_no_facade_by_its_superclass() {
        RunningProgram program = Managers.duplicated()
                .source("app.Sub", """
                        public class Sub extends Legacy { public void flush() { }
                          @Override public String name() { return "sub " + super.name(); } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Sub"))
                .main("return new Sub().name() + \" \" + new Legacy().name();")
                .start();

        assertThat(program.run()).isEqualTo("sub legacy canonical");
        assertThat(program.events())
                .contains(
                        "observed(unmapped_method) new app.Sub in app.Main.run",
                        "facade new app.Legacy in app.Main.run");
    }
}
