package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.execution.OwnStack;
import dev.ssotkit.agent.protocol.CanonicalMember;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * Told by canonical's members, through the dispatcher, who enters and leaves them; passes it on to their guard. Takes
 * nanoseconds and a few frames; only the first time in a class it looks for the guard. Thread-safe; holds no class.
 */
public final class GuardedMembers implements BiPredicate<Class<?>, Integer> {
    private final LinkContext context;
    private final CanonicalGuard rehearsed;
    private final ClassValue<AtomicReferenceArray<CanonicalGuard>> guards;

    /** @param entries how many the map has */
    public GuardedMembers(LinkContext context, int entries) {
        this.context = context;
        this.rehearsed = new CanonicalGuard(context.entry(0));
        this.guards = new ClassValue<AtomicReferenceArray<CanonicalGuard>>() {
            @Override
            protected AtomicReferenceArray<CanonicalGuard> computeValue(Class<?> type) {
                return new AtomicReferenceArray<>(entries);
            }
        };
    }

    /**
     * @param type the class that the member belongs to
     * @param told {@link CanonicalMember}
     * @return whether the thread was outside, if it asked that
     */
    @Override
    public boolean test(Class<?> type, Integer told) {
        CanonicalGuard guard = guard(type, CanonicalMember.entry(told));
        switch (CanonicalMember.event(told)) {
            case ENTER:
                guard.enter(CanonicalMember.kind(told));
                return true;
            case ENTER_UNLOCKED:
                guard.enterUnlocked();
                return true;
            case LEAVE:
                guard.leave(CanonicalMember.kind(told));
                return true;
            default:
                return guard.whereabouts() != CanonicalGuard.Admission.INSIDE_CANONICAL;
        }
    }

    private CanonicalGuard guard(Class<?> type, int entry) {
        if (entry == CanonicalMember.REHEARSED) {
            return rehearsed;
        }
        AtomicReferenceArray<CanonicalGuard> known = guards.get(type);
        CanonicalGuard guard = known.get(entry);
        if (guard == null) {
            guard = OwnStack.withRoom(new Supplier<CanonicalGuard>() {
                @Override
                public CanonicalGuard get() {
                    return OwnRights.use(new Supplier<CanonicalGuard>() {
                        @Override
                        public CanonicalGuard get() {
                            return find(type, entry);
                        }
                    });
                }
            });
            known.set(entry, guard);
        }
        return guard;
    }

    private CanonicalGuard find(Class<?> type, int entry) {
        try {
            return LoadedCanonical.guardFrom(type, context.entry(entry));
        } catch (RuntimeException | LinkageError e) {
            // Canonical's own code must run all the same.
            Warnings.once(
                    "guard\n" + type.getName(),
                    "cannot tell who is inside " + type.getName() + " (" + e + "): what canonical makes of legacy types"
                            + " while it is made may be redirected to itself",
                    e);
            return new CanonicalGuard(context.entry(entry));
        }
    }
}
