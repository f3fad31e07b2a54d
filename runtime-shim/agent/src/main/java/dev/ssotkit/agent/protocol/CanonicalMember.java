package dev.ssotkit.agent.protocol;

/**
 * What a member of the canonical type tells of itself, in one number: it has to cost next to nothing, in time and stack.
 * Written by the callee's side into the member's code, read by the guards.
 */
public final class CanonicalMember {
    /** In place of an entry's index: nobody's member, told of in advance. */
    public static final int REHEARSED = 0xffffff;

    private static final int BITS_OF_EVENT = 2;
    private static final int BITS_OF_KIND = 2;
    private static final Kind[] KINDS = Kind.values();
    private static final Event[] EVENTS = Event.values();

    /** What a thread can be inside. */
    public enum Kind {
        ACCESSOR,
        CONSTRUCTOR,
        INITIALISER
    }

    /** What is told. */
    public enum Event {
        /** The thread enters it. */
        ENTER,
        /** It enters an accessor that does not lock by itself, so that its first run has to be waited for. */
        ENTER_UNLOCKED,
        /** It leaves again. */
        LEAVE,
        /** It asks whether it is outside all such members. */
        ASK
    }

    private CanonicalMember() {}

    /** @param entry index of the map's entry, or {@link #REHEARSED} */
    public static int of(int entry, Kind kind, Event event) {
        return (entry << BITS_OF_KIND | kind.ordinal()) << BITS_OF_EVENT | event.ordinal();
    }

    public static int entry(int told) {
        return told >>> BITS_OF_KIND + BITS_OF_EVENT;
    }

    public static Kind kind(int told) {
        return KINDS[told >>> BITS_OF_EVENT & (1 << BITS_OF_KIND) - 1];
    }

    public static Event event(int told) {
        return EVENTS[told & (1 << BITS_OF_EVENT) - 1];
    }
}
