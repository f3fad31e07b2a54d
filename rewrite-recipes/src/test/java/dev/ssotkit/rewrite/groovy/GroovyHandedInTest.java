package dev.ssotkit.rewrite.groovy;

import dev.ssotkit.rewrite.testkit.BeansOfTheJdk;
import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a library hands in stays of the library's type; where it goes Groovy finds out at run time. */
class GroovyHandedInTest {

    private static void app(Codebase codebase, String statement) {
        codebase.groovy("app/App.groovy", """
                package app

                import java.beans.*

                class App {
                    static void see(PropertyChangeEvent event) {}

                    static void take(PropertyChangeListener listener) {}

                    static void f(PropertyChangeSupport bean, List<PropertyChangeListener> all) {
                        %s
                    }
                }
                """.formatted(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bean.addPropertyChangeListener { see(it) }",
                "bean.addPropertyChangeListener { PropertyChangeEvent e -> see(e) }",
                "bean.addPropertyChangeListener(App::see)",
                "bean.addPropertyChangeListener({ see(it) } as PropertyChangeListener)",
                "bean.addPropertyChangeListener(new PropertyChangeListener() { void propertyChange(PropertyChangeEvent e) { see(e) } })"
            })
    void a_function_or_class_of_a_library_is_handed_what_the_library_says(String statement) {
        BeansOfTheJdk.EVENT.staysIn(codebase -> app(codebase, statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (l in bean.propertyChangeListeners) take(l)",
                "for (PropertyChangeListener l : bean.getPropertyChangeListeners()) take(l)",
                "bean.propertyChangeListeners.each { take(it) }",
                "def l = bean.propertyChangeListeners[0]; take(l)",
                "take(bean.propertyChangeListeners.first())",
                "PropertyChangeListener l = bean.propertyChangeListeners[0]"
            })
    void what_a_library_hands_out_stays_what_it_is(String statement) {
        BeansOfTheJdk.LISTENER.staysIn(codebase -> app(codebase, statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (l in all) take(l); all.each { take(it) }; def x = all[0]; take(x)",
                "bean.getPropertyChangeListeners(); println(1)"
            })
    void what_the_sources_say_themselves_moves(String statement) {
        BeansOfTheJdk.LISTENER.movesIn(codebase -> app(codebase, statement));
    }
}
