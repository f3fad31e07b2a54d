package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.config.Mode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SwitchPoint;

/**
 * The mode of one canonical type. Until it is first switched it costs nothing; from then on a volatile read. Sites keep
 * the switch alive, never the other way round, so no class loader is pinned. Thread-safe.
 */
public final class EntryMode {
    private static final MethodHandle IS;

    static {
        try {
            IS = MethodHandles.lookup()
                    .findVirtual(EntryMode.class, "is", MethodType.methodType(boolean.class, Mode.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final Mode atStart;
    private final SwitchPoint unswitched = new SwitchPoint();
    private volatile Mode mode;

    public EntryMode(Mode atStart) {
        this.atStart = atStart;
        this.mode = atStart;
    }

    public Mode get() {
        return mode;
    }

    public void set(Mode wanted) {
        mode = wanted;
        SwitchPoint.invalidateAll(new SwitchPoint[] {unswitched});
    }

    private boolean is(Mode wanted) {
        return mode == wanted;
    }

    /** A handle that does what the mode asks for at each call; all four are of one type. */
    public MethodHandle select(MethodHandle redirect, MethodHandle observe, MethodHandle strict) {
        MethodHandle late = MethodHandles.guardWithTest(
                IS.bindTo(this).bindTo(Mode.REDIRECT),
                redirect,
                MethodHandles.guardWithTest(IS.bindTo(this).bindTo(Mode.STRICT), strict, observe));
        MethodHandle early = atStart == Mode.REDIRECT ? redirect : atStart == Mode.STRICT ? strict : observe;
        return unswitched.hasBeenInvalidated() ? late : unswitched.guardWithTest(early, late);
    }
}
