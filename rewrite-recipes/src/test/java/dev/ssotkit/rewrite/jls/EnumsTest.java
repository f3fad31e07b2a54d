package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 8.9.3: whatever may walk over all constants of an enum, or knows their order. */
class EnumsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EnumSet.allOf(Old.class)",
                "EnumSet.complementOf(EnumSet.of(Old.A))",
                "EnumSet.range(Old.A, Old.B)",
                "new EnumMap<Old, String>(Map.of(Old.A, \"a\"))",
                "Arrays.asList(Old.class.getEnumConstants())",
                "last(Old.A)",
                "((ToIntFunction<Old>) Old::ordinal).applyAsInt(Old.B)",
                "((Supplier<Old[]>) Old::values).get().length",
            })
    void what_depends_on_all_constants_moves_where_canonical_has_the_same(String use) {
        String main = """
                static <E extends Enum<E>> E last(E one) {
                    E[] all = one.getDeclaringClass().getEnumConstants();
                    return all[all.length - 1];
                }

                public static void main(String[] args) {
                    System.out.println(%s);
                }
                """.formatted(use);
        LegacyAndCanonical.of("enum Old { A, B }", "enum One { A, B, C }")
                .usedBy(main)
                .staysBecause("one.One has C besides");
        LegacyAndCanonical.of("enum Old { A, B }", "enum One { B, A }")
                .usedBy(main)
                .staysBecause("one.One has them in another order");
    }

    @Test
    void the_same_constants_move() {
        LegacyAndCanonical.of("enum Old { A, B }", "enum One { A, B }")
                .usedIn(
                        "System.out.println(EnumSet.allOf(Old.class) + \" \" + EnumSet.complementOf(EnumSet.of(Old.A)));")
                .movesAndPrints("[A, B] [B]");
    }

    @Test
    void a_single_constant_and_the_name_of_the_class_move() {
        LegacyAndCanonical.of("enum Old { A, B }", "enum One { A, B, C }")
                .usedIn("System.out.println(Old.A + Old.B.name() + Old.class.getSimpleName().length());")
                .movesAndPrints("AB3");
    }
}
