package dev.ssotkit.rewrite.jls;

import dev.ssotkit.rewrite.testkit.BeansOfTheJdk;
import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * JLS 14.4.1, 14.14.2, 15.9.5, 15.13, 15.27, 18.5: what a library hands in whose own signatures name the legacy type stays
 * of that type, whether anybody writes it or not.
 */
class HandedInTest {

    private static void app(Codebase codebase, String member) {
        codebase.main("""
                package app;

                import java.beans.*;
                import java.util.*;
                import java.util.function.*;

                public class App {
                %s}
                """.formatted(member.indent(4)));
    }

    private static String ofEvents(String statement) {
        return """
                static void f(Consumer<PropertyChangeEvent> sink, PropertyChangeSupport bean) {
                    %s
                }""".formatted(statement);
    }

    private static String ofListeners(String statement) {
        return """
                static void take(PropertyChangeListener listener) {}

                static void f(PropertyChangeSupport bean, List<PropertyChangeListener> all,
                        Map<String, PropertyChangeListener> byName) {
                    %s
                }""".formatted(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bean.addPropertyChangeListener(e -> sink.accept(e));",
                "bean.addPropertyChangeListener((PropertyChangeEvent e) -> sink.accept(e));",
                "bean.addPropertyChangeListener((PropertyChangeEvent e) -> {});",
                "PropertyChangeListener l = e -> sink.accept(e);",
                "PropertyChangeListener l = e -> { PropertyChangeEvent x = e; sink.accept(x); };",
                "bean.addPropertyChangeListener(true ? e -> sink.accept(e) : null);",
                "bean.addPropertyChangeListener(sink::accept);",
                "PropertyChangeListener[] l = {sink::accept};",
                "bean.addPropertyChangeListener(new PropertyChangeListener() { public void propertyChange(PropertyChangeEvent e) { sink.accept(e); } });",
                "class Mine implements PropertyChangeListener { public void propertyChange(PropertyChangeEvent e) { sink.accept(e); } }",
                "enum Mine implements PropertyChangeListener { A { public void propertyChange(PropertyChangeEvent e) {} } }"
            })
    void a_function_or_class_of_a_library_is_handed_what_the_library_says(String statement) {
        BeansOfTheJdk.EVENT.staysIn(codebase -> app(codebase, ofEvents(statement)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "take(bean.getPropertyChangeListeners()[0]);",
                "take(true ? bean.getPropertyChangeListeners()[0] : all.get(0));",
                "var x = bean.getPropertyChangeListeners()[0]; take(x);",
                "var x = bean.getPropertyChangeListeners(); take(x[0]);",
                "for (PropertyChangeListener l : bean.getPropertyChangeListeners()) take(l);",
                "for (var l : bean.getPropertyChangeListeners()) take(l);",
                "for (var l : Arrays.asList(bean.getPropertyChangeListeners())) take(l);",
                "Arrays.stream(bean.getPropertyChangeListeners()).forEach(l -> take(l));",
                "Arrays.stream(bean.getPropertyChangeListeners()).map(l -> l).toList().forEach(l -> take(l));",
                "Arrays.asList(bean.getPropertyChangeListeners()).forEach(App::take);",
                "Optional.of(bean.getPropertyChangeListeners()[0]).map(l -> l).ifPresent(l -> take(l));",
                "all.addAll(Arrays.asList(bean.getPropertyChangeListeners()));",
                "all.replaceAll(l -> bean.getPropertyChangeListeners()[0]);",
                "all.replaceAll(l -> { return bean.getPropertyChangeListeners()[0]; });",
                "Supplier<PropertyChangeListener> s = () -> bean.getPropertyChangeListeners()[0]; take(s.get());",
                "take(Optional.of(1).map(i -> bean.getPropertyChangeListeners()[i]).get());",
                "byName.computeIfAbsent(\"a\", k -> bean.getPropertyChangeListeners()[0]);",
                "byName.put(\"a\", Collections.max(List.of(bean.getPropertyChangeListeners()), null));"
            })
    void what_a_library_hands_out_stays_what_it_is_through_inference(String statement) {
        BeansOfTheJdk.LISTENER.staysIn(codebase -> app(codebase, ofListeners(statement)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (Object l : bean.getPropertyChangeListeners()) System.out.println(l);",
                "Arrays.stream(bean.getPropertyChangeListeners()).forEach(l -> {});",
                "Object o = Arrays.asList(bean.getPropertyChangeListeners());",
                "System.out.println(bean.getPropertyChangeListeners().length);",
                "all.forEach(l -> take(l)); all.stream().map(l -> l).filter(l -> l != null).forEach(App::take);",
                "for (var l : all) take(l); var x = all.get(0); take(x); Optional.of(x).map(l -> l).ifPresent(App::take);",
                "byName.computeIfAbsent(\"a\", k -> all.get(0)); byName.forEach((k, v) -> take(v));",
                "for (var e : byName.entrySet()) take(e.getValue());",
                "byName.entrySet().stream().map(Map.Entry::getValue).toList().forEach(App::take);",
                "Comparator<PropertyChangeListener> c = Comparator.comparing(l -> l.toString()); all.sort(c.reversed());",
                "all.sort(Comparator.comparing(Object::toString)); all.removeIf(Objects::isNull);"
            })
    void what_the_sources_say_themselves_moves(String statement) {
        BeansOfTheJdk.LISTENER.movesIn(codebase -> app(codebase, ofListeners(statement)));
    }
}
