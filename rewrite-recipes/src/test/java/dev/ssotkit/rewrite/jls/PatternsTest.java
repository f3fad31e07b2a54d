package dev.ssotkit.rewrite.jls;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** JLS 14.11.1.1, 14.30: patterns that take a record apart, and switches that cover a sealed type. */
class PatternsTest {

    @BeforeEach
    void patterns_are_of_java_21() {
        assumeTrue(Runtime.version().feature() >= 21);
    }

    private static final String APART =
            "Object o = new Old(1, 2);\nif (o instanceof Old(int x, int y)) {\n    System.out.println(x * 10 + y);\n}";

    @Test
    void a_record_is_taken_apart_where_canonical_has_the_same_components() {
        String old = "record Old(int x, int y) {}";
        LegacyAndCanonical.of(old, "record One(int x, int y) {}").usedIn(APART).movesAndPrints("12");
        LegacyAndCanonical.of(old, "record One(int y, int x) {}")
                .usedIn(APART)
                .staysBecause("one.One has the components [int y, int x]");
        LegacyAndCanonical.of(
                        old,
                        "record One(int x, int y, int z) {\n    public One(int x, int y) {\n        this(x, y, 0);\n    }\n}")
                .usedIn(APART)
                .staysBecause("one.One has the components");
        LegacyAndCanonical.of(
                        old,
                        "class One {\n    public One(int x, int y) {}\n\n    public int x() {\n        return 1;\n    }\n\n"
                                + "    public int y() {\n        return 2;\n    }\n}")
                .usedIn(APART)
                .staysBecause("one.One is no record");
    }

    @Test
    void a_switch_covers_what_canonical_permits() {
        String old =
                "sealed interface Old {\n    record A(int r) implements Old {}\n\n    record B(int r) implements Old {}\n}";
        String covered = "static int size(Old old) {\n    return switch (old) {\n        case Old.A a -> a.r();\n"
                + "        case Old.B b -> b.r();\n    };\n}\n\npublic static void main(String[] args) {\n"
                + "    System.out.println(size(null instanceof Old o ? o : new Old.A(7)));\n}\n";
        LegacyAndCanonical.of(old, "sealed interface One {\n    record C(int r) implements One {}\n}")
                .usedBy(covered)
                .staysBecause("one.One permits others");
        LegacyAndCanonical.of(old, "interface One {}")
                .usedBy(covered)
                .staysBecause("no source shows whom one.One permits");
    }
}
