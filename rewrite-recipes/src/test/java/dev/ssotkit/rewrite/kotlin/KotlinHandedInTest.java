package dev.ssotkit.rewrite.kotlin;

import dev.ssotkit.rewrite.testkit.BeansOfTheJdk;
import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a library hands in stays of the library's type, in Kotlin where most of it is inferred. */
class KotlinHandedInTest {

    private static void app(Codebase codebase, String declarations) {
        codebase.kotlin("app/App.kt", "package app\n\nimport java.beans.*\n\n" + declarations + "\n");
    }

    private static String ofEvents(String statement) {
        return "fun f(sink: (PropertyChangeEvent) -> Unit, bean: PropertyChangeSupport) { " + statement + " }";
    }

    private static String ofListeners(String statement) {
        return "fun take(l: PropertyChangeListener) {}\n"
                + "fun pick(f: (PropertyChangeSupport) -> PropertyChangeListener) {}\n"
                + "fun first(bean: PropertyChangeSupport, all: List<PropertyChangeListener>) { " + statement + " }";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bean.addPropertyChangeListener { sink(it) }",
                "bean.addPropertyChangeListener { e -> sink(e) }",
                "bean.addPropertyChangeListener { e: PropertyChangeEvent -> sink(e) }",
                "bean.addPropertyChangeListener(sink)",
                "val l = PropertyChangeListener { sink(it) }; bean.addPropertyChangeListener(l)",
                "bean.addPropertyChangeListener(object : PropertyChangeListener { override fun propertyChange(e: PropertyChangeEvent) { sink(e) } })"
            })
    void a_function_or_object_of_a_library_is_handed_what_the_library_says(String statement) {
        BeansOfTheJdk.EVENT.staysIn(codebase -> app(codebase, ofEvents(statement)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (l in bean.propertyChangeListeners) take(l)",
                "for (l in bean.getPropertyChangeListeners()) take(l)",
                "bean.propertyChangeListeners.forEach { take(it) }",
                "bean.propertyChangeListeners.forEach(::take)",
                "bean.propertyChangeListeners.map { it }.forEach { take(it) }",
                "val l = bean.propertyChangeListeners[0]; take(l)",
                "val l = bean.propertyChangeListeners.first(); take(l)",
                "val (x, y) = bean.propertyChangeListeners; take(x); take(y)",
                "bean.propertyChangeListeners[0].let { take(it) }",
                "bean.propertyChangeListeners[0]?.also { take(it) } ?: take(bean.propertyChangeListeners[1])",
                "with(bean) { take(propertyChangeListeners[0]) }",
                "when (val l = bean.propertyChangeListeners[0]) { else -> take(l) }",
                "pick { it.propertyChangeListeners[0] }",
                "fun g() = bean.propertyChangeListeners[0]\n take(g())",
                "val p by lazy { bean.propertyChangeListeners[0] }; take(p)"
            })
    void what_a_library_hands_out_stays_what_it_is_through_inference(String statement) {
        BeansOfTheJdk.LISTENER.staysIn(codebase -> app(codebase, ofListeners(statement)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (l in all) take(l); val x = all[0]; take(x)",
                "all.map { it }.forEach { take(it) }; all.first().let { take(it) }; all.forEach(::take)",
                "bean.propertyChangeListeners.forEach { println(1) }",
                "println(bean.propertyChangeListeners.size)"
            })
    void what_the_sources_say_themselves_moves(String statement) {
        BeansOfTheJdk.LISTENER.movesIn(codebase -> app(codebase, ofListeners(statement)));
    }
}
