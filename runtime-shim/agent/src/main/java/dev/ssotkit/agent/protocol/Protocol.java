package dev.ssotkit.agent.protocol;

import dev.ssotkit.agent.runtime.Linker;
/** What rewritten byte code and {@link Linker} agree on: names of operations and the order of their constants. */
public final class Protocol {
    /** Yields an object: constants are those of {@link LinkedCall}. */
    public static final String YIELD = "ssot$yield";
    /** What the names of all operations and added members begin with. */
    public static final String ADDED = "ssot$";

    /**
     * {@code (L..)Z}, after {@code super(..)} in a legacy constructor, with its arguments if they matter: true if the
     * object forwards. Constants: entry, index of the {@code calls} line or -1, the constructor's descriptor, whether
     * it can end early.
     */
    public static final String CONSTRUCTED = "ssot$constructed";
    /**
     * {@code (L)Object}, in {@code readResolve}: what the deserialised object becomes. Constants: entry, 1 if the
     * class has a {@code readResolve} of its own or inherits one, which decides then.
     */
    public static final String DESERIALIZED = "ssot$deserialized";
    /** {@code (Object)V}, after {@code super.clone()}. Constant: entry. */
    public static final String CLONED = "ssot$cloned";
    /** A legacy method called on a facade. Constants: entry, name and descriptor of the legacy method. */
    public static final String FORWARD = "ssot$forward";
    /** A default method that the caller inherits. Constants: internal name of the interface, name, descriptor. */
    public static final String INHERITED = "ssot$inherited";
    /** {@code ()V}, a thread enters canonical code. Constants: entry, the kind of member, 0 or up. */
    public static final String ENTER = "ssot$enter";
    /** {@code ()V}, it leaves again. Same constants. */
    public static final String LEAVE = "ssot$leave";

    /** {@code ()V}, as {@link #ENTER}, into an accessor that does not lock by itself: waits for the first run. */
    public static final String ENTER_UNLOCKED = "ssot$enterUnlocked";

    /** Kinds of members of the canonical type that a thread can be inside. */
    public static final int ACCESSOR = 0;

    public static final int CONSTRUCTOR = 1;
    public static final int INITIALISER = 2;
    public static final int MEMBER_KINDS = 3;

    /** A static field that says that the accessor's class tells who is inside it. */
    public static final String BRACKETED = "ssot$bracketed";

    /** The field of a legacy object that holds what it forwards to; null in ordinary objects. */
    public static final String FIELD = "ssot$canonical";

    private Protocol() {}
}
