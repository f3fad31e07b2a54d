package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 6.4.2: where a variable or type has the name that a package begins with, a name in full means something else. */
class ObscuredPackagesTest {

    private static final String REASON = "something else here is called One, and `one` is no package here";

    private static LegacyAndCanonical besideAnotherOne() {
        String body = " {\n    public static int n() {\n        return 3;\n    }\n}";
        return LegacyAndCanonical.of("class Old" + body, "class One" + body)
                .withUnaware("class One {\n    int m = 4;\n}", "class Above {\n    int one = 5;\n}");
    }

    @Test
    void a_name_in_full_is_written_where_it_means_what_it_says() {
        besideAnotherOne()
                .usedIn("int two = Old.n();\nSystem.out.println(two + new One().m);")
                .movesAndPrints("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int one = 1;\nSystem.out.println(one + Old.n() + new One().m);",
                "IntFunction<Integer> f = one -> one + Old.n();\nSystem.out.println(f.apply(1) + new One().m);",
                "for (int one : new int[] {1}) {\n    System.out.println(one + Old.n() + new One().m);\n}",
                "class one {}\nSystem.out.println(Old.n() + new One().m);",
                "System.out.println(new Above() {\n    int n() {\n        return one + Old.n();\n    }\n}.n() + new One().m);",
            })
    void a_variable_or_type_of_that_name_holds_the_legacy_type(String statements) {
        besideAnotherOne().usedIn(statements).staysBecause(REASON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static int one = 1;\n\n",
                "interface one {}\n\n",
                "static <one> void f(one o) {}\n\n",
            })
    void so_does_a_member_or_type_parameter(String member) {
        besideAnotherOne()
                .usedBy(member + "public static void main(String[] args) {\n"
                        + "    System.out.println(Old.n() + new One().m);\n}\n")
                .staysBecause(REASON);
    }

    @Test
    void a_simple_name_needs_no_package() {
        LegacyAndCanonical.of("class Old {}", "class One {}")
                .usedIn("int one = 1;\nSystem.out.println(one + \" \" + (new Old() == null));")
                .movesAndPrints("1 false");
    }

    @Test
    void kotlin_looks_for_variables_first_too() {
        Codebase.Outcome outcome = new Codebase()
                .main("package one;\n\npublic class One {}", "package old;\n\npublic class Old {}")
                .kotlin("app/One.kt", "package app\n\nclass One\n")
                .kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        fun f(one: Int) = "${Old()} ${One()} $one"
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains(REASON);
    }
}
