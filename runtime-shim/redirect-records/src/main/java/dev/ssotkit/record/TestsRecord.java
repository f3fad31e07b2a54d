package dev.ssotkit.record;

/** Says how many tests were told: that none of them reached a site is evidence too. Immutable. */
public final class TestsRecord {
    private final long count;

    /** @param count tests that started since the JVM did, each invocation of one with parameters too */
    public TestsRecord(long count) {
        this.count = count;
    }

    /**
     * The JSON object, without a line break.
     *
     * @param time of writing, in milliseconds since 1970-01-01 UTC
     */
    public String toLine(Run run, long time) {
        return run.close(run.open(Fields.EVENT_TESTS, time).field(Fields.COUNT, count));
    }
}
