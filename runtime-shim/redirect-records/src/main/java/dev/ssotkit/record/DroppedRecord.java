package dev.ssotkit.record;

/** Says how much is not in the log. Immutable. */
public final class DroppedRecord {
    private final long count;

    /** @param count constructions not recorded since the JVM started */
    public DroppedRecord(long count) {
        this.count = count;
    }

    /**
     * The JSON object, without a line break.
     *
     * @param time of writing, in milliseconds since 1970-01-01 UTC
     */
    public String toLine(Run run, long time) {
        return run.close(run.open(Fields.EVENT_DROPPED, time).field(Fields.COUNT, count));
    }
}
