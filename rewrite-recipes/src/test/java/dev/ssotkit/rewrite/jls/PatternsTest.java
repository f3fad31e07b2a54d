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

    private static final String APART = """
                    Object o = new Old(1, 2);
                    if (o instanceof Old(int x, int y)) {
                        System.out.println(x * 10 + y);
                    }""";

    @Test
    void a_record_is_taken_apart_where_canonical_has_the_same_components() {
        String old = "record Old(int x, int y) {}";
        LegacyAndCanonical.of(old, "record One(int x, int y) {}").usedIn(APART).movesAndPrints("12");
        LegacyAndCanonical.of(old, "record One(int y, int x) {}")
                .usedIn(APART)
                .staysBecause("one.One has the components [int y, int x]");
        LegacyAndCanonical.of(old, """
                        record One(int x, int y, int z) {
                            public One(int x, int y) {
                                this(x, y, 0);
                            }
                        }""").usedIn(APART).staysBecause("one.One has the components");
        LegacyAndCanonical.of(old, """
                        class One {
                            public One(int x, int y) {}

                            public int x() {
                                return 1;
                            }

                            public int y() {
                                return 2;
                            }
                        }""").usedIn(APART).staysBecause("one.One is no record");
    }

    @Test
    void a_switch_covers_what_canonical_permits() {
        String old = """
                        sealed interface Old {
                            record A(int r) implements Old {}

                            record B(int r) implements Old {}
                        }""";
        String covered = """
                static int size(Old old) {
                    return switch (old) {
                        case Old.A a -> a.r();
                        case Old.B b -> b.r();
                    };
                }

                public static void main(String[] args) {
                    System.out.println(size(null instanceof Old o ? o : new Old.A(7)));
                }
                """;
        LegacyAndCanonical.of(old, "sealed interface One {\n    record C(int r) implements One {}\n}")
                .usedBy(covered)
                .staysBecause("one.One permits others");
        LegacyAndCanonical.of(old, "interface One {}")
                .usedBy(covered)
                .staysBecause("no source shows whom one.One permits");
    }
}
