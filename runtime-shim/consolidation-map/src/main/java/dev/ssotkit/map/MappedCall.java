package dev.ssotkit.map;

/** A {@code calls} line that matches a call, with the entry it stands in. */
public final class MappedCall {

    private final Entry entry;
    private final CallMapping mapping;

    MappedCall(Entry entry, CallMapping mapping) {
        this.entry = entry;
        this.mapping = mapping;
    }

    /** The entry that the line belongs to. */
    public Entry entry() {
        return entry;
    }

    /** The line. */
    public CallMapping mapping() {
        return mapping;
    }
}
