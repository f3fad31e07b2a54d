package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 15.12.2.4, 15.12.4.2: an array is one of several arguments, or all of them. */
class CollectedArgumentsTest {

    private static LegacyAndCanonical yielding(String old, String one) {
        String value = " value() {\n        return new String[] {\"a\", \"b\"};\n    }\n}";
        return LegacyAndCanonical.of(
                "class Old {\n    public " + old + value, "class One {\n    public " + one + value);
    }

    @Test
    void what_was_one_argument_is_not_made_all_of_them() {
        String reason = "what is one of several arguments of ";
        yielding("Object", "Object[]").usedBy("""
                        static int count(Object... values) {
                            return values.length;
                        }

                        public static void main(String[] args) {
                            System.out.println(count(new Old().value()));
                        }
                        """).staysBecause(reason + "count");
        yielding("Object", "String[]")
                .usedIn("System.out.println(Arrays.asList(new Old().value()).size());")
                .staysBecause(reason + "asList");
        yielding("java.io.Serializable", "String[]").usedBy("""
                        final int count;

                        Main(Object... values) {
                            count = values.length;
                        }

                        public static void main(String[] args) {
                            System.out.println(new Main(new Old().value()).count);
                        }
                        """).staysBecause("today would be all of them");
    }

    @Test
    void what_is_one_of_two_or_an_array_before_and_after_moves() {
        String count = "static int count(Object... values) {\n    return values.length;\n}\n";
        String main = "public static void main(String[] args) {\n    System.out.println(count(%s));\n}\n";
        yielding("Object", "Object[]")
                .usedBy(count + main.formatted("new Old().value(), 1"))
                .movesAndPrints("2");
        yielding("Object[]", "String[]")
                .usedBy(count + main.formatted("new Old().value()"))
                .movesAndPrints("2");
    }
}
