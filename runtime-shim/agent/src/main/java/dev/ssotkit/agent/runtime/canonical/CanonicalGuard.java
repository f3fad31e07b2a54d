package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.execution.StackRoom;
import dev.ssotkit.agent.protocol.CanonicalMember.Kind;
import dev.ssotkit.map.Entry;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

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
        /** A security manager's own code, which is asked what the agent may do. */
        INSIDE_MANAGER
    }

    /** Of one thread: plain integers, so that a thread that outlives a class loader keeps nothing of it. */
    private static final int CANONICAL = 0;

    private static final int FACTORY = 1;
    /** Calls of an accessor that does not tell by itself. */
    private static final int CALL = 2;

    private static final MethodHandle BEGIN_CALL = own("beginCall");
    private static final MethodHandle END_CALL = own("endCall");
    private static final MethodHandle RELEASE = own("release");
    private static final MethodHandle SUSPEND = own("suspend");
    private static final MethodHandle RESUME = own("resume");

    private final ThreadLocal<int[]> depths = new ThreadLocal<>();
    private final FirstRuns firstRuns = new FirstRuns();
    private final CanonicalFrames frames;

    public CanonicalGuard(Entry entry) {
        frames = new CanonicalFrames(entry);
    }

    /** The current thread enters canonical code. */
    void enter(Kind kind) {
        begin(depth(), kind, CANONICAL);
    }

    private void begin(int[] depth, Kind kind, int what) {
        depth[what]++;
        if (!firstRuns.isOver(kind)) {
            firstRuns.begin(kind);
        }
    }

    /**
     * It enters an accessor that does not lock. Two threads in there for the first time would make two
     * instances, and one of them may be there only because a construction was redirected.
     */
    void enterUnlocked() {
        int[] depth = depth();
        if (depth[CANONICAL] == 0 && depth[CALL] == 0 && !firstRuns.isOver(Kind.ACCESSOR) && firstRuns.awaitOthers()) {
            // That has begun it.
            depth[CANONICAL]++;
        } else {
            begin(depth, Kind.ACCESSOR, CANONICAL);
        }
    }

    /** It leaves; every entering has its leaving, but for one near the end of a stack, which may have told nobody. */
    void leave(Kind kind) {
        int[] depth = depth();
        depth[CANONICAL] = Math.max(depth[CANONICAL] - 1, 0);
        firstRuns.end(kind);
    }

    private void beginCall() {
        StackRoom.spareForTheEnd();
        begin(depth(), Kind.ACCESSOR, CALL);
    }

    private void endCall() {
        depth()[CALL]--;
        firstRuns.end(Kind.ACCESSOR);
    }

    private void suspend() {
        StackRoom.spareForTheEnd();
        depth()[FACTORY]++;
    }

    private void resume() {
        depth()[FACTORY]--;
    }

    private int[] depth() {
        int[] depth = depths.get();
        if (depth == null) {
            depth = new int[3];
            depths.set(depth);
        }
        return depth;
    }

    /** {@link Admission#OPEN} if the current thread is neither inside canonical code nor an observed factory. */
    public Admission whereabouts() {
        if (OwnRights.areInUse()) {
            return Admission.INSIDE_MANAGER;
        }
        int[] depth = depths.get();
        if (depth == null) {
            return Admission.OPEN;
        } else if (depth[CALL] > 0 || (depth[CANONICAL] > 0 && isStillInside(depth))) {
            return Admission.INSIDE_CANONICAL;
        }
        return depth[FACTORY] > 0 ? Admission.INSIDE_FACTORY : Admission.OPEN;
    }

    /** Where a stack ends there may be no room for saying that one leaves. */
    private boolean isStillInside(int[] depth) {
        if (frames.areOnStack()) {
            return true;
        }
        depth[CANONICAL] = 0;
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
        // Canonical's classes may be initialised now, and nobody could use them if that failed.
        StackRoom.spareToInitialise();
        return firstRuns.awaitOthers() ? Admission.OPEN : Admission.BUSY;
    }

    /** The accessor has returned, or thrown. */
    void release() {
        firstRuns.end(Kind.ACCESSOR);
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
