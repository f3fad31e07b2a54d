package dev.ssotkit.rewrite.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import java.util.List;
import java.util.function.Consumer;

/**
 * Types of a library that its own signatures name, as legacy types of a run which does not have the library's sources:
 * {@code java.beans.PropertyChangeEvent}, which {@code PropertyChangeListener} is handed, and the latter, which
 * {@code PropertyChangeSupport} hands out. Canonical is {@code one.One}, names only.
 */
public enum BeansOfTheJdk {
    EVENT("java.beans.PropertyChangeEvent", """
            package one;

            public class One extends java.util.EventObject {
                public One(Object source) {
                    super(source);
                }

                public String getPropertyName() {
                    return "";
                }
            }
            """),
    LISTENER("java.beans.PropertyChangeListener", """
            package one;

            public interface One extends java.util.EventListener {
                void propertyChange(java.beans.PropertyChangeEvent event);
            }
            """);

    private final String legacy;
    private final String canonical;

    BeansOfTheJdk(String legacy, String canonical) {
        this.legacy = legacy;
        this.canonical = canonical;
    }

    /** What becomes of sources that use it. */
    public Codebase.Outcome usedIn(Consumer<Codebase> sources) {
        Codebase codebase = new Codebase().main(canonical);
        sources.accept(codebase);
        return codebase.run(new ConsolidateManager("one.One", "new", List.of(legacy), List.of()));
    }

    /** That it stays, for a reason that names it, what hands it in, or what it would have become. */
    public void staysIn(Consumer<Codebase> sources) {
        Codebase.Outcome outcome = usedIn(sources);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).containsPattern("BLOCKED: [^,]*(?:java\\.beans\\.|one\\.One)");
    }

    /** That it moves, and that the result compiles and is proven. */
    public void movesIn(Consumer<Codebase> sources) {
        usedIn(sources).movedWholly().compiles();
    }
}
