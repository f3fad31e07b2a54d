package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JLS 8.4.8.3: a method of the superclass that stands for one of canonical, the interface beside it. */
class ImplementedBySuperclassesTest {

    private static LegacyAndCanonical sides(String base, String was, String is) {
        return LegacyAndCanonical.of(
                        "interface Old<T> {\n    " + was + ";\n}", "interface One<T> {\n    " + is + ";\n}")
                .withUnaware(
                        "public class Base {\n    public " + base + " {\n        return null;\n    }\n}",
                        "public class Between extends Base {}")
                .usedBy("""
                        static class Inner extends Between implements Old<String> {}

                        public static void main(String[] args) throws Exception {
                            System.out.println(new Inner().get(null));
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Object get(String it)                  | Object get(String it)                  | String get(String it)   | and yields something else",
                "Object get(String it)                  | Object get(T it)                       | T get(T it)             | and yields something else",
                "String get(String it) throws Exception | String get(String it) throws Exception | String get(String it)   | and throws more",
                "String get(String it) throws Exception | T get(T it) throws Exception           | T get(T it)             | and throws more",
                "String get(String it) throws Exception | T get(T it) throws Exception           | T get(T it) throws java.io.IOException | and throws more",
            })
    void it_yields_and_throws_what_canonical_allows(String base, String was, String is, String reason) {
        sides(base, was, is).staysBecause(reason);
        sides(base, was, was).movesAndPrints("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String get(String it) throws java.io.IOException | T get(T it) throws Exception         | T get(T it) throws java.io.IOException",
                "String get(String it) throws RuntimeException  | T get(T it) throws Exception           | T get(T it)",
            })
    void less_is_allowed(String base, String was, String is) {
        sides(base, was, is).movesAndPrints("null");
    }
}
