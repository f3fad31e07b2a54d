package dev.ssotkit.agent.protocol;

import java.util.OptionalInt;

/** Reads the constants of one place in their order. Not thread-safe. */
final class ConstantReader {
    private final Object[] constants;
    private int next;

    ConstantReader(Object[] constants) {
        this.constants = constants;
    }

    int number() {
        return (Integer) next();
    }

    boolean flag() {
        return number() == 1;
    }

    String text() {
        return (String) next();
    }

    /** What {@link #indexOrNone(OptionalInt)} wrote. */
    OptionalInt indexOrNone() {
        int index = number();
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    boolean hasNext() {
        return next < constants.length;
    }

    Object next() {
        if (!hasNext()) {
            throw new IllegalArgumentException("there are only " + constants.length + " constants");
        }
        return constants[next++];
    }

    /** Says that nothing may be left. */
    void end() {
        if (hasNext()) {
            throw new IllegalArgumentException("expected " + next + " constants, got " + constants.length);
        }
    }

    /** As the class file says it: an index is never negative. */
    static int indexOrNone(OptionalInt index) {
        return index.orElse(-1);
    }

    static int flag(boolean value) {
        return value ? 1 : 0;
    }
}
