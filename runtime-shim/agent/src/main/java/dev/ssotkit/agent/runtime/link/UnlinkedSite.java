package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** A site where nothing but the original may run: its constructions have failed. Needs no permission. Thread-safe. */
final class UnlinkedSite {
    private static final MethodHandle HIT;

    static {
        try {
            HIT = MethodHandles.lookup().findVirtual(UnlinkedSite.class, "hit", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final SiteCounter counter;

    UnlinkedSite(SiteCounter counter) {
        this.counter = counter;
    }

    MethodHandle counting(MethodHandle original) {
        return Handles.before(HIT.bindTo(this), original);
    }

    private void hit() {
        counter.hit(Outcome.FAILED, Reason.LINKAGE);
    }
}
