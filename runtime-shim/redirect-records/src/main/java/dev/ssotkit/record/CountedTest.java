package dev.ssotkit.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The test to which constructions belong, as a log names it, or why none can be named. Immutable; named ones come first. */
public final class CountedTest implements Comparable<CountedTest> {
    /** Several tests ran at once, and the constructing thread belongs to none of them alone. */
    public static final CountedTest ONE_OF_SEVERAL = new CountedTest(null, "one_of_several");

    /** Tests beyond the number that is kept of one site. */
    public static final CountedTest UNLISTED = new CountedTest(null, "unlisted");

    /** A test's name is cut at this many characters: a generated one may hold whole documents. */
    static final int MAX_NAME = 256;

    private final @Nullable String name;
    private final String text;

    private CountedTest(@Nullable String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * A test that can be named.
     *
     * @param name class, dot, method; of what runs before and after the tests of a class, the class
     */
    public static CountedTest named(String name) {
        String cut = PlainText.cut(name, MAX_NAME);
        return new CountedTest(cut, cut);
    }

    /**
     * What two fields of a line say.
     *
     * @param name field {@link Fields#TEST_CASE_NAME}; null if it is left out
     * @param unnamed field {@link Fields#TEST_UNNAMED}, likewise
     * @return empty if neither says anything that is known
     */
    public static Optional<CountedTest> read(@Nullable String name, @Nullable String unnamed) {
        if (name != null) {
            return Optional.of(named(name));
        }
        for (CountedTest test : new CountedTest[] {ONE_OF_SEVERAL, UNLISTED}) {
            if (test.text.equals(unnamed)) {
                return Optional.of(test);
            }
        }
        return Optional.empty();
    }

    /** Its name; null if none can be named. */
    public @Nullable String name() {
        return name;
    }

    public boolean isNamed() {
        return name != null;
    }

    JsonLine writeTo(JsonLine line) {
        return line.field(Fields.TEST_CASE_NAME, name).field(Fields.TEST_UNNAMED, isNamed() ? null : text);
    }

    @Override
    public int compareTo(CountedTest other) {
        return isNamed() == other.isNamed() ? text.compareTo(other.text) : isNamed() ? -1 : 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedTest && compareTo((CountedTest) other) == 0;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
