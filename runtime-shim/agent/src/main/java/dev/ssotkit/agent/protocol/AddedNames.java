package dev.ssotkit.agent.protocol;

/** Names of the members that rewriting adds to classes. */
public final class AddedNames {
    /** What the names of all operations and added members begin with. */
    public static final String PREFIX = "ssot$";

    /** A static field that says that the accessor's class tells who is inside it. */
    public static final String BRACKETED = PREFIX + "bracketed";

    /** A static field that says that code elsewhere would miss what the class's constructors do. */
    public static final String MISSED = PREFIX + "missed";

    /** The field of a legacy object that holds what it forwards to; null in ordinary objects. */
    public static final String FIELD = PREFIX + "canonical";

    private AddedNames() {}
}
