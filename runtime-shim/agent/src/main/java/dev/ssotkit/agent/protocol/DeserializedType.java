package dev.ssotkit.agent.protocol;

/**
 * A class whose deserialised objects ask what they become. Written by the callee's side into {@code readResolve}, read
 * by the deserialisation's hook. Immutable.
 *
 * <p>Constants: entry (int), resolves itself (int, 0 or 1).
 */
public final class DeserializedType implements Request {
    private final int entry;
    private final boolean resolvesItself;

    /**
     * @param entry index of the map's entry
     * @param resolvesItself whether the class has or inherits a {@code readResolve}, which decides then
     */
    public DeserializedType(int entry, boolean resolvesItself) {
        this.entry = entry;
        this.resolvesItself = resolvesItself;
    }

    /** Reads what {@link #constants()} wrote. */
    public static DeserializedType of(Object[] constants) {
        ConstantReader reader = new ConstantReader(constants);
        DeserializedType read = new DeserializedType(reader.number(), reader.flag());
        reader.end();
        return read;
    }

    @Override
    public String operation() {
        return OperationNames.DESERIALIZED;
    }

    @Override
    public Object[] constants() {
        return new Object[] {entry, ConstantReader.flag(resolvesItself)};
    }

    public int entry() {
        return entry;
    }

    /** Whether the class has or inherits a {@code readResolve}, which decides then. */
    public boolean resolvesItself() {
        return resolvesItself;
    }
}
