package dev.ssotkit.record;

/** The first line of every file: a run that saw nothing is evidence too. Immutable. */
public final class StartRecord {
    private final String version;
    private final String mode;
    private final int types;
    private final String mapDigest;

    /**
     * @param version of the agent
     * @param mode at start
     * @param types how many legacy types the map lists
     * @param mapDigest of the map, to tell logs of different maps apart
     */
    public StartRecord(String version, String mode, int types, String mapDigest) {
        this.version = version;
        this.mode = mode;
        this.types = types;
        this.mapDigest = mapDigest;
    }

    /**
     * The JSON object, without a line break.
     *
     * @param time of writing, in milliseconds since 1970-01-01 UTC
     */
    public String toLine(Run run, long time) {
        return run.close(run.open(Fields.EVENT_START, time)
                .field(Fields.VERSION, version)
                .field(Fields.MODE, mode)
                .field(Fields.TYPES, types)
                .field(Fields.MAP_DIGEST, mapDigest));
    }
}
