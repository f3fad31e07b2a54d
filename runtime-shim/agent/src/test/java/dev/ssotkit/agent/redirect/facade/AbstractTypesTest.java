package dev.ssotkit.agent.redirect.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Abstract types and interfaces get a generated class in their own package. */
class AbstractTypesTest {
    private static final String FACTORY = "app.Factory create() -> getInstance()";
    private static final String NAMED = "interface Named { String name(); default int size() { return 7; } }";

    @Test
    void a_facade_of_an_abstract_class_forwards_what_is_abstract_and_what_is_not() {
        RunningProgram program = program("""
                public abstract class Legacy { public abstract String name();
                  public synchronized int add(int amount) { return -1; }
                  public static class Real extends Legacy { public String name() { return "real"; } } }
                """);

        assertThat(program.run()).isEqualTo("canonical 3 true true");
        assertThat(program.events()).contains("facade factory app.Factory in app.Main.run");
    }

    @Test
    void a_facade_of_an_interface_forwards_its_default_methods_as_well() {
        RunningProgram program = program("""
                public interface Legacy { String name(); default int add(int amount) { return -1; }
                  class Real implements Legacy { public String name() { return "real"; } } }
                """);

        assertThat(program.run()).isEqualTo("canonical 3 true true");
    }

    @Test
    void a_facade_of_an_abstract_class_forwards_what_it_only_inherits_from_an_interface() {
        RunningProgram program = program("""
                public abstract class Legacy implements Named { public int add(int amount) { return -1; }
                  public static class Real extends Legacy { public String name() { return "real"; } } }
                interface Named { String name(); }
                """);

        assertThat(program.run()).isEqualTo("canonical 3 true true");
    }

    @Test
    void a_subclass_of_an_abstract_legacy_class_stays_as_it_is() {
        RunningProgram program = Managers.canonical()
                .source("app.Legacy", "public abstract class Legacy implements Named {}", NAMED)
                .source("app.Mine", "public class Mine extends Legacy { public String name() { return \"mine\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("Legacy mine = new Mine(); return mine.name() + mine.size() + mine.equals(mine);")
                .start();

        assertThat(program.run()).isEqualTo("mine7true");
        assertThat(program.events()).contains("observed(subclass) subclass app.Legacy in app.Mine.<init>");
    }

    private static RunningProgram program(String legacy) {
        return Managers.canonical()
                .source("app.Legacy", legacy)
                .source("app.Factory", "public class Factory { Legacy create() { return new Legacy.Real(); } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"), FACTORY)
                .main("""
                        Factory f = new Factory(); Legacy l = f.create();
                        return l.name() + " " + l.add(3) + " " + l.equals(f.create()) + " " + (l == f.create());
                        """)
                .start();
    }
}
