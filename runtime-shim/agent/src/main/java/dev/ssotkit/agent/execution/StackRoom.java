package dev.ssotkit.agent.execution;

/**
 * Whether the current thread's stack has room left, found out by using it: in code that holds nothing which an overflow
 * could leave half done. Where the JDK or the agent overflows instead, a class may be broken for good (JLS 12.4.2), or
 * what was begun never ends. Thread-safe.
 */
public final class StackRoom {
    private static final int KILOBYTES_TO_LINK = 96;
    /** With half of that, small classes that are rewritten broke. */
    private static final int KILOBYTES_TO_INITIALISE = 80;

    private static final int KILOBYTES_TO_MAKE_A_LAMBDA = 32;

    private static final int FRAMES_TO_END = 12;

    private static final Runnable LINK = StackProbe.of(KILOBYTES_TO_LINK);
    private static final Runnable INITIALISE = StackProbe.of(KILOBYTES_TO_INITIALISE);
    private static final Runnable LAMBDA = StackProbe.of(KILOBYTES_TO_MAKE_A_LAMBDA);

    private StackRoom() {}

    /** Whether there is room for what loads classes and links. */
    static boolean isAmple() {
        try {
            LINK.run();
            return true;
        } catch (StackOverflowError e) {
            return false;
        }
    }

    /** Whether canonical's classes may be initialised: a stack that ends in the middle breaks them for good. */
    public static boolean mayInitialise() {
        try {
            INITIALISE.run();
            return true;
        } catch (StackOverflowError e) {
            return false;
        }
    }

    /**
     * Called before the JDK makes a lambda: near the end of the stack it throws an InternalError instead.
     *
     * @throws StackOverflowError if there might be no room for that
     */
    public static void spareForLambda() {
        LAMBDA.run();
    }

    /**
     * Called before something begins that has to end, whatever happens in between; takes nanoseconds, and the stack that
     * changing a few thread locals takes.
     *
     * @throws StackOverflowError if there might be no room for its end
     */
    public static void spareForTheEnd() {
        if (descend(FRAMES_TO_END, 1, 2, 3, 4, 5, 6, 7) == 0) {
            throw new StackOverflowError();
        }
    }

    /** All that it takes is used after the inner call: compiled frames have to hold it, too. Never 0. */
    private static long descend(int frames, long a, long b, long c, long d, long e, long f, long g) {
        if (frames == 0) {
            return 1 | a;
        }
        long below = descend(frames - 1, b + 1, c ^ a, d + b, e ^ c, f + d, g ^ e, a + f);
        return 1 | (below + a * 3 + b * 5 + c * 7 + d * 11 + e * 13 + f * 17 + g * 19);
    }
}
