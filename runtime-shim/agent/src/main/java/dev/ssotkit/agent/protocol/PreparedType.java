package dev.ssotkit.agent.protocol;

/**
 * A legacy type that the JVM is about to load on its own account, for it resolves the method handle of a lambda. Written
 * by the caller's side before the lambda. Immutable.
 *
 * <p>Constants: internal name (String).
 */
public final class PreparedType implements Request {
    private final String internalName;

    public PreparedType(String internalName) {
        this.internalName = internalName;
    }

    /** Reads what {@link #constants()} wrote. */
    public static PreparedType of(Object[] constants) {
        ConstantReader reader = new ConstantReader(constants);
        PreparedType read = new PreparedType(reader.text());
        reader.end();
        return read;
    }

    @Override
    public String operation() {
        return OperationNames.PREPARE;
    }

    @Override
    public Object[] constants() {
        return new Object[] {internalName};
    }

    public String binaryName() {
        return internalName.replace('/', '.');
    }
}
