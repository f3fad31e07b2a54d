package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;

/** {@code old.Old}, {@code one.One} to which only names move, and {@code app.Main} that uses the former. */
final class LegacyAndCanonical {

    private final Codebase codebase = new Codebase();

    private LegacyAndCanonical(String old, String one) {
        codebase.main("package old;\n\npublic " + old, "package one;\n\n" + one);
    }

    /** Both without package and {@code public}. */
    static LegacyAndCanonical of(String old, String one) {
        return new LegacyAndCanonical(old, "public " + one);
    }

    /** The same, canonical not being public. */
    static LegacyAndCanonical hidden(String old, String one) {
        return new LegacyAndCanonical(old, one);
    }

    /** Other classes of {@code app}. */
    LegacyAndCanonical with(String... classes) {
        for (String each : classes) {
            codebase.main("package app;\n\nimport old.Old;\n\n" + each);
        }
        return this;
    }

    /** The same, in files that do not name the legacy type. */
    LegacyAndCanonical withUnaware(String... classes) {
        for (String each : classes) {
            codebase.main("package app;\n\n" + each);
        }
        return this;
    }

    /** {@code app.Main} with these members. */
    LegacyAndCanonical usedBy(String members) {
        return usedBy(members, "");
    }

    /** The same, with these interfaces. */
    LegacyAndCanonical implementing(String members, String interfaces) {
        return usedBy(members, "implements " + interfaces + " ");
    }

    private LegacyAndCanonical usedBy(String members, String parents) {
        codebase.main("""
                package app;

                import java.util.*;
                import java.util.function.*;
                import old.Old;

                public class Main %s{
                %s}
                """.formatted(parents, members.indent(4)));
        return this;
    }

    /** {@code app.Main} that does only this. */
    LegacyAndCanonical usedIn(String statements) {
        return usedBy("public static void main(String[] args) throws Exception {\n" + statements.indent(4) + "}\n");
    }

    private Codebase.Outcome run() {
        return codebase.run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
    }

    /** All uses move, and the program prints this before and after. */
    void movesAndPrints(String text) {
        assertThat(moved(text).prints("app.Main").strip()).isEqualTo(text);
    }

    /**
     * The same, where the proof cannot follow.
     *
     * @param reason why not
     */
    void movesUnproven(String reason, String text) {
        assertThat(moved(text).printsUnproven(reason, "app.Main").strip()).isEqualTo(text);
    }

    private Codebase.Outcome moved(String printedBefore) {
        assertThat(codebase.prints("app.Main").strip()).isEqualTo(printedBefore);
        Codebase.Outcome outcome = run().movedWholly();
        assertThat(outcome.file("Main.java")).doesNotContain("Old");
        return outcome;
    }

    /** Nothing moves, the program prints what it did, and a row says why. */
    void staysBecause(String reason) {
        String printed = codebase.prints("app.Main");
        Codebase.Outcome outcome = run();
        assertThat(outcome.changed).as(outcome.reasons()).isEmpty();
        assertThat(outcome.rows)
                .as(outcome.reasons())
                .anyMatch(row -> row.status().equals("BLOCKED")
                        && row.reason().contains(reason)
                        && !row.remedy().isEmpty());
        assertThat(outcome.prints("app.Main")).isEqualTo(printed);
    }
}
