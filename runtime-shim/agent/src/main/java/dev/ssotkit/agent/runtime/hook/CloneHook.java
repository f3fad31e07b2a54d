package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.protocol.ClonedType;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Told by one class of what {@code super.clone()} gave it: counts the copy, which runs no constructor. Thread-safe. */
final class CloneHook {
    /** A copy that the {@code clone()} of a superclass has counted comes by once more in the subclass's. */
    private static final ThreadLocal<@Nullable WeakReference<Object>> LAST = new ThreadLocal<>();

    private final Class<?> type;
    private final UnsitedObjects objects;
    private final Entry entry;
    private final boolean ofCanonical;

    CloneHook(LinkContext context, Class<?> type, ClonedType cloned) {
        this.type = type;
        this.objects = new UnsitedObjects(context, cloned.entry());
        this.entry = objects.entry;
        this.ofCanonical = entry.isInsideCanonical(type.getName());
    }

    /** {@code (Object)void}. */
    MethodHandle handle() {
        return Handles.bound(MethodHandles.lookup(), this, "cloned", void.class, Object.class);
    }

    private void cloned(@Nullable Object copy) {
        if (OwnRights.areInUse()
                || copy == null
                || (!ofCanonical && objects.isCanonical(copy.getClass()))
                || isKnown(copy)) {
            return;
        }
        Class<?> actual = copy.getClass();
        Class<?> listed = ofCanonical ? actual : objects.nearestListed(actual);
        if (listed == null) {
            return;
        }
        ConstructionStack stack = ConstructionStack.walk(type, actual, "clone");
        boolean byCanonical = entry.isInsideCanonical(stack.callerName());
        if (!(ofCanonical && byCanonical)) {
            objects.count(stack, SiteKind.CLONE, listed, Outcome.OBSERVED, reason(listed == actual, byCanonical));
        }
    }

    private static boolean isKnown(Object copy) {
        WeakReference<Object> last = LAST.get();
        if (last != null && last.get() == copy) {
            return true;
        }
        LAST.set(new WeakReference<>(copy));
        return false;
    }

    private Reason reason(boolean listed, boolean byCanonical) {
        if (entry.isNamesOnly()) {
            return Reason.NAMES_ONLY;
        } else if (!listed) {
            return Reason.SUBCLASS;
        }
        return byCanonical ? Reason.INSIDE_CANONICAL : Reason.CLONE;
    }
}
