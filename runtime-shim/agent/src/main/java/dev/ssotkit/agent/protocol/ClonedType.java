package dev.ssotkit.agent.protocol;

/**
 * A class that reports the copies of its objects. Written by the callee's side after {@code super.clone()}, read by the
 * copies' hook. Immutable.
 *
 * <p>Constant: entry (int).
 */
public final class ClonedType implements Request {
    private final int entry;

    /** @param entry index of the map's entry */
    public ClonedType(int entry) {
        this.entry = entry;
    }

    /** Reads what {@link #constants()} wrote. */
    public static ClonedType of(Object[] constants) {
        ConstantReader reader = new ConstantReader(constants);
        ClonedType read = new ClonedType(reader.number());
        reader.end();
        return read;
    }

    @Override
    public String operation() {
        return OperationNames.CLONED;
    }

    @Override
    public Object[] constants() {
        return new Object[] {entry};
    }

    public int entry() {
        return entry;
    }
}
