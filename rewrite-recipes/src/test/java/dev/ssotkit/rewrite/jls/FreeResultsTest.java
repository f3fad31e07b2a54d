package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JLS 18.5.2, 5.5: a result that is a type variable of the method is whatever the caller wants, by a cast that may fail. */
class FreeResultsTest {

    private static final String OLD = """
            class Old {
                public Old next() {
                    return this;
                }

                public Object any() {
                    return this;
                }
            }""";

    private static final String USE = """
            Old old = new Old();
            %s;
            System.out.println(old != null);""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Old next|<T> T next|old = old.next()",
                "Old next|<T> T next|Old other = old.next()",
                "Old next|<T extends One> T next|old = old.next().next()",
                "Object any|<T> T any|Object other = old.any()",
            })
    void a_result_that_becomes_free_is_no_such_result(String was, String is, String use) {
        LegacyAndCanonical.of(OLD, OLD.replace(was, is).replace("Old", "One").replace("return this", "return null"))
                .usedIn(USE.formatted(use))
                .staysBecause("would come in place of");
        LegacyAndCanonical.of(OLD, OLD.replace("Old", "One"))
                .usedIn(USE.formatted(use))
                .movesAndPrints("true");
    }
}
