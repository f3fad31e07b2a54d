package dev.ssotkit.agent.protocol;

/**
 * A default method that a class inherits, called past its own. Written by the callee's side into classes whose files are
 * too old to say it, read when it is linked. Immutable.
 *
 * <p>Constants: internal name of the interface (String), name (String), descriptor (String).
 */
public final class InheritedCall implements Request {
    private final String owner;
    private final String name;
    private final String descriptor;

    /** @param owner internal name of the direct superinterface through which it is called */
    public InheritedCall(String owner, String name, String descriptor) {
        this.owner = owner;
        this.name = name;
        this.descriptor = descriptor;
    }

    /** Reads what {@link #constants()} wrote. */
    public static InheritedCall of(Object[] constants) {
        ConstantReader reader = new ConstantReader(constants);
        InheritedCall read = new InheritedCall(reader.text(), reader.text(), reader.text());
        reader.end();
        return read;
    }

    @Override
    public String operation() {
        return OperationNames.INHERITED;
    }

    @Override
    public Object[] constants() {
        return new Object[] {owner, name, descriptor};
    }

    /** Internal name. */
    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public String descriptor() {
        return descriptor;
    }
}
