package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.execution.OwnStack;
import dev.ssotkit.agent.protocol.CanonicalMember;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Told by canonical's members, through the dispatcher, who enters and leaves them; passes it on to their guard. Takes
 * nanoseconds and a few frames; only the first time in a class it looks for the guard. Thread-safe; what is known of a
 * class goes with it.
 */
public final class GuardedMembers implements Function<Class<?>, IntPredicate> {
    private final LinkContext context;
    private final CanonicalGuard rehearsed;
    private final ClassValue<IntPredicate> byClass;

    /** @param entries how many the map has */
    public GuardedMembers(LinkContext context, int entries) {
        this.context = context;
        this.rehearsed = new CanonicalGuard(context.entry(0));
        this.byClass = new ClassValue<IntPredicate>() {
            @Override
            protected IntPredicate computeValue(Class<?> type) {
                return new OfClass(type, entries);
            }
        };
    }

    @Override
    public IntPredicate apply(Class<?> type) {
        return byClass.get(type);
    }

    /** What the members of one class tell. */
    private final class OfClass implements IntPredicate {
        private final Class<?> type;
        private final AtomicReferenceArray<CanonicalGuard> byEntry;

        OfClass(Class<?> type, int entries) {
            this.type = type;
            this.byEntry = new AtomicReferenceArray<>(entries);
        }

        /**
         * @param told {@link CanonicalMember}
         * @return whether the thread was outside, if it asked that
         */
        @Override
        public boolean test(int told) {
            CanonicalGuard guard = guard(CanonicalMember.entry(told));
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

        private CanonicalGuard guard(int entry) {
            if (entry == CanonicalMember.REHEARSED) {
                return rehearsed;
            }
            CanonicalGuard known = byEntry.get(entry);
            if (known != null) {
                return known;
            }
            CanonicalGuard found = OwnStack.withRoom(new Supplier<CanonicalGuard>() {
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
            byEntry.set(entry, found);
            return found;
        }
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
