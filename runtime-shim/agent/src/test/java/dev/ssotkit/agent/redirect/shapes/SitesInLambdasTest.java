package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import org.junit.jupiter.api.Test;

/** A lambda's site carries its enclosing method, whoever finds the site. */
class SitesInLambdasTest {

    @Test
    void a_site_known_only_from_the_stack_carries_the_enclosing_method() {
        RunningProgram program = Managers.duplicated().main("""
                        java.util.concurrent.Callable<Object> outer = () -> {
                          java.util.concurrent.Callable<Object> inner = () -> Legacy.class.getConstructor().newInstance();
                          return inner.call(); };
                        return ((Legacy) outer.call()).name();
                        """).start();

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).contains("observed(reflection) reflection app.Legacy in app.Main.run");
    }

    @Test
    void what_canonical_itself_constructs_is_observed_as_inside_canonical() {
        RunningProgram program = Managers.duplicated()
                .source(Managers.CANONICAL, """
                        public class Canonical { private static final Canonical ONE = new Canonical();
                          private final Legacy own = new Legacy();
                          public static Canonical getInstance() { return ONE; }
                          public String name() { return "canonical of " + own.name(); }
                          public int add(int amount) { return amount; } }
                        """)
                .main("return new Legacy().name();")
                .start();

        assertThat(program.run()).isEqualTo("canonical of legacy");
        assertThat(program.events()).contains("observed(inside_canonical) new app.Legacy in app.Canonical.<init>");
    }
}
