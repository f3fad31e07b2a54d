package dev.ssotkit.agent.protocol;

/** The names of all operations: what a call site that the agent inserts is called. */
public final class OperationNames {
    /** Yields an object instead of a construction, factory call or method reference: {@link LinkedCall}. */
    public static final String YIELD = AddedNames.PREFIX + "yield";

    /**
     * {@code (L)L}, right after a serialisable method reference was made: what counts, and calls it.
     * {@link SerializableReference}.
     */
    public static final String REFERENCE = AddedNames.PREFIX + "reference";

    /**
     * {@code (L..)Z}, after {@code super(..)} in a constructor, with its arguments if they matter: true if the object
     * forwards. {@link AskedConstructor}.
     */
    public static final String CONSTRUCTED = AddedNames.PREFIX + "constructed";

    /** {@code (L)Object}, in {@code readResolve}: what the deserialised object becomes. {@link DeserializedType}. */
    public static final String DESERIALIZED = AddedNames.PREFIX + "deserialized";

    /** {@code (Object)V}, after {@code super.clone()}, with what that gave. {@link ClonedType}. */
    public static final String CLONED = AddedNames.PREFIX + "cloned";

    /**
     * A legacy method called on a facade: takes the facade, what it forwards to, the method's parameters.
     * {@link ForwardCall}.
     */
    public static final String FORWARD = AddedNames.PREFIX + "forward";

    /** A default method that the caller inherits: takes the object and the method's parameters. {@link InheritedCall}. */
    public static final String INHERITED = AddedNames.PREFIX + "inherited";

    /** {@code ()V}, before a lambda is linked whose types are to be loaded and rewritten first: {@link PreparedType}. */
    public static final String PREPARE = AddedNames.PREFIX + "prepare";

    /** Any type: what the agent links before the application does, so that the JDK's part is done once. */
    public static final String REHEARSE = AddedNames.PREFIX + "rehearse";

    private OperationNames() {}
}
