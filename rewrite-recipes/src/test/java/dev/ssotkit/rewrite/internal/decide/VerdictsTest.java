package dev.ssotkit.rewrite.internal.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.java.JavaParser;

class VerdictsTest {

    private static List<String> verdicts(String... sources) {
        Consolidation consolidation = new Consolidation();
        consolidation.register(
                new Object(),
                Entry.of(EntryOptions.named("test")
                        .option(EntryOptions.CANONICAL_TYPE, "one.One")
                        .option(EntryOptions.ACCESSOR, "get()")
                        .option(EntryOptions.LEGACY_TYPES, List.of("old.First", "old.Second", "old.Outer$Third"))
                        .build()),
                false);
        List<String> all = new ArrayList<>(List.of(
                "package one;\npublic class One {\n    public static One get() {\n        return null;\n    }\n}\n",
                "package old;\npublic class First {\n    public void missing() {}\n}\n",
                "package old;\npublic class Second {}\n",
                "package old;\npublic class Outer {\n    public static class Third {}\n}\n"));
        all.addAll(List.of(sources));
        JavaParser.fromJavaVersion().build().parse(all.toArray(String[]::new)).forEach(consolidation::offer);
        return consolidation.decision().verdicts();
    }

    @Test
    void a_type_that_moves_says_how_many_uses_move() {
        assertThat(verdicts("""
                package app;

                class Main {
                    old.Second made = new old.Second();
                }
                """)).contains("old.Second -> one.One: 2 uses move");
    }

    @Test
    void a_type_that_stays_names_the_first_use_that_holds_it() {
        assertThat(verdicts("""
                package app;

                class Main {
                    void run(old.First first) {
                        first.missing();
                        first.missing();
                    }
                }
                """))
                .filteredOn(line -> line.startsWith("old.First "))
                .singleElement()
                .asString()
                .startsWith("old.First -> one.One: stays, blocked by 2 uses, the first ")
                .contains("Main.java:5: ")
                .contains("missing");
    }

    @Test
    void a_type_that_nothing_uses_is_named_all_the_same() {
        assertThat(verdicts()).contains("old.Outer$Third -> one.One: no use of it in this run");
    }

    @Test
    void a_use_that_moves_is_counted_for_the_type_that_it_names_and_not_for_its_family() {
        assertThat(verdictsOfFamily("""
                package app;

                class Main {
                    old.Box box;
                    old.Box other;
                    old.Box.Lid lid;
                }
                """))
                .containsExactly("old.Box -> one.Box: 2 uses move", "old.Box$Lid -> one.Box$Lid: 1 use moves");
    }

    @Test
    void a_use_that_holds_one_of_a_family_is_counted_for_all_of_it() {
        assertThat(verdictsOfFamily("""
                package app;

                class Main {
                    void run(old.Box box, old.Box.Lid lid) {
                        lid.missing();
                    }
                }
                """))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains(": stays, blocked by 1 use, the first "));
    }

    private static List<String> verdictsOfFamily(String source) {
        Consolidation consolidation = new Consolidation();
        consolidation.register(
                new Object(),
                Entry.of(EntryOptions.named("test")
                        .option(EntryOptions.CANONICAL_TYPE, "one.Box")
                        .option(EntryOptions.ACCESSOR, "new")
                        .option(EntryOptions.LEGACY_TYPES, List.of("old.Box"))
                        .build()),
                false);
        JavaParser.fromJavaVersion()
                .build()
                .parse(
                        "package one;\npublic class Box {\n    public static class Lid {}\n}\n",
                        "package old;\npublic class Box {\n    public static class Lid {\n        public void missing() {}\n    }\n}\n",
                        source)
                .forEach(consolidation::offer);
        return consolidation.decision().verdicts();
    }
}
