package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.execution.StackRoom;
import dev.ssotkit.agent.protocol.CanonicalMember.Kind;
import dev.ssotkit.map.Entry;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who is inside canonical code of one entry in one class loader: those threads get original objects, else making the
 * canonical instance would ask for the canonical instance. Thread-safe; holds no class.
 */
public final class CanonicalGuard {
    public enum Admission {
        OPEN,
        INSIDE_CANONICAL,
        INSIDE_FACTORY,
        BUSY,
        /** Too little is left of the stack for making canonical: of a thread that was given no more, or near its end. */
        NO_ROOM,
        /** A security manager's own code, which is asked what the agent may do. */
        INSIDE_MANAGER
    }

    /** For messages. */
    public static final String NO_ROOM_LEFT = "too little is left of the stack for making the first canonical instance";

    private static final MethodHandle BEGIN_CALL = own("beginCall");
    private static final MethodHandle END_CALL = own("endCall");
    private static final MethodHandle RELEASE = own("release");
    private static final MethodHandle SUSPEND = own("suspend");
    private static final MethodHandle RESUME = own("resume");

    private final AtomicInteger obstacles = new AtomicInteger();
    private final ThreadDepths depths = new ThreadDepths(obstacles);
    private final FirstRuns firstRuns = new FirstRuns(obstacles);
    private final CanonicalFrames frames;

    private final EarlierInitialisers earlier;

    public CanonicalGuard(Entry entry) {
        this(entry, EarlierInitialisers.NONE);
    }

    CanonicalGuard(Entry entry, EarlierInitialisers earlier) {
        this.frames = new CanonicalFrames(entry);
        this.earlier = earlier;
    }

    /**
     * While that is 0, as nearly always, any thread is admitted: nobody is inside, and no first run is awaited. One object
     * for as long as the guard is there, so that a site can hold it as a constant and looks at memory once.
     */
    public AtomicInteger obstacles() {
        return obstacles;
    }

    /** The current thread enters canonical code. */
    void enter(Kind kind) {
        begin(kind, ThreadDepths.CANONICAL);
    }

    private void begin(Kind kind, int where) {
        if (kind == Kind.ACCESSOR) {
            depths.stopCounting();
        }
        depths.enter(where);
        if (!firstRuns.isOver(kind)) {
            firstRuns.begin(kind);
        }
    }

    /**
     * It enters an accessor that does not lock. Two threads in there for the first time would make two
     * instances, and one of them may be there only because a construction was redirected.
     */
    void enterUnlocked() {
        if (!firstRuns.isOver(Kind.ACCESSOR) && isOutsideAccessor() && firstRuns.awaitOthers(FirstRuns.deadline())) {
            // That has begun it.
            depths.stopCounting();
            depths.enter(ThreadDepths.CANONICAL);
        } else {
            begin(Kind.ACCESSOR, ThreadDepths.CANONICAL);
        }
    }

    private boolean isOutsideAccessor() {
        int[] depth = depths.current();
        return depth[ThreadDepths.CANONICAL] == 0 && depth[ThreadDepths.CALL] == 0;
    }

    /** It leaves; every entering has its leaving, but for one near the end of a stack, which may have told nobody. */
    void leave(Kind kind) {
        depths.leave(ThreadDepths.CANONICAL);
        firstRuns.end(kind);
    }

    private void beginCall() {
        StackRoom.spareForTheEnd();
        begin(Kind.ACCESSOR, ThreadDepths.CALL);
    }

    private void endCall() {
        depths.leave(ThreadDepths.CALL);
        firstRuns.end(Kind.ACCESSOR);
    }

    private void suspend() {
        StackRoom.spareForTheEnd();
        depths.enter(ThreadDepths.FACTORY);
    }

    private void resume() {
        depths.leave(ThreadDepths.FACTORY);
    }

    /** {@link Admission#OPEN} if the current thread is neither inside canonical code nor an observed factory. */
    public Admission whereabouts() {
        if (OwnRights.areInUse()) {
            return Admission.INSIDE_MANAGER;
        }
        if (obstacles.get() == 0) {
            return Admission.OPEN;
        }
        int[] depth = depths.current();
        if (depth[ThreadDepths.CALL] > 0 || (depth[ThreadDepths.CANONICAL] > 0 && isStillInside())) {
            return Admission.INSIDE_CANONICAL;
        }
        return depth[ThreadDepths.FACTORY] > 0 ? Admission.INSIDE_FACTORY : Admission.OPEN;
    }

    /** Where a stack ends there may be no room for saying that one leaves. */
    private boolean isStillInside() {
        if (frames.areOnStack()) {
            return true;
        }
        depths.abandon(ThreadDepths.CANONICAL);
        firstRuns.abandon();
        return false;
    }

    /** Whether the current thread may call the accessor; if so that must be {@link #released} afterwards. */
    public Admission admit() {
        Admission admission = whereabouts();
        if (admission != Admission.OPEN) {
            return admission;
        }
        if (firstRuns.areOver()) {
            return Admission.OPEN;
        }
        if (!StackRoom.mayInitialise()) {
            // Canonical's classes may be initialised now, and nobody could use them if that failed.
            return Admission.NO_ROOM;
        }
        long deadline = FirstRuns.deadline();
        return earlier.awaitOthers(deadline) && firstRuns.awaitOthers(deadline) ? Admission.OPEN : Admission.BUSY;
    }

    /** The accessor has returned, or thrown. */
    void release() {
        if (obstacles.get() != 0) {
            firstRuns.end(Kind.ACCESSOR);
        }
    }

    /** The accessor's call, of which this class is not told by the accessor itself. */
    public MethodHandle bracketed(MethodHandle call) {
        return Handles.around(BEGIN_CALL.bindTo(this), call, END_CALL.bindTo(this));
    }

    /** An admitted call. */
    public MethodHandle released(MethodHandle call) {
        return Handles.after(call, RELEASE.bindTo(this));
    }

    /** A factory's original call: what the current thread constructs inside is original, too. */
    public MethodHandle suspended(MethodHandle call) {
        return Handles.around(SUSPEND.bindTo(this), call, RESUME.bindTo(this));
    }

    private static MethodHandle own(String name) {
        return Handles.ofVirtual(MethodHandles.lookup(), name, void.class);
    }
}
