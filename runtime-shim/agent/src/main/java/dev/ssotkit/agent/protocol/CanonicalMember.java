package dev.ssotkit.agent.protocol;

/**
 * A member of the canonical type that tells who is inside it. Written by the callee's side around the member's code, read
 * when the canonical type's guard is linked. Immutable.
 *
 * <p>Constants: entry (int), name of the {@link Kind} (String).
 */
public final class CanonicalMember {
    private final int entry;
    private final Kind kind;

    /** What a thread can be inside. */
    public enum Kind {
        ACCESSOR,
        CONSTRUCTOR,
        INITIALISER
    }

    /** @param entry index of the map's entry */
    public CanonicalMember(int entry, Kind kind) {
        this.entry = entry;
        this.kind = kind;
    }

    /** Reads what a request of this class wrote. */
    public static CanonicalMember of(Object[] constants) {
        ConstantReader reader = new ConstantReader(constants);
        CanonicalMember read = new CanonicalMember(reader.number(), Kind.valueOf(reader.text()));
        reader.end();
        return read;
    }

    /**
     * A thread enters.
     *
     * @param waits whether it is an accessor that does not lock by itself, so that its first run has to be waited for
     */
    public Request enter(boolean waits) {
        return request(waits ? OperationNames.ENTER_UNLOCKED : OperationNames.ENTER);
    }

    /** It leaves again. */
    public Request leave() {
        return request(OperationNames.LEAVE);
    }

    private Request request(String operation) {
        return new Request() {
            @Override
            public String operation() {
                return operation;
            }

            @Override
            public Object[] constants() {
                return new Object[] {entry, kind.name()};
            }
        };
    }

    public int entry() {
        return entry;
    }

    public Kind kind() {
        return kind;
    }
}
