package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.runtime.canonical.CanonicalGuard;
import dev.ssotkit.agent.runtime.canonical.EntryMode;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a site does, as a tree of method handles that takes the site's {@link SiteEvents} first, then what the original
 * takes. Each asks for the mode when it is called; there is one tree for all of them.
 *
 * <p>The accessor is called by the tree alone: no frame of the agent's, which a security manager or a caller-sensitive
 * method would see, stands between it and the site.
 */
final class YieldTree {
    private static final MethodHandle IS_NULL = isNull();

    /** Fits the original, whose null result stands for nothing. */
    private final MethodHandle original;
    /** Whether its first parameter is the receiver of a factory method. */
    private final boolean hasReceiver;

    YieldTree(MethodHandle original, boolean hasReceiver) {
        this.original = original;
        this.hasReceiver = hasReceiver;
    }

    /** The original, and why. */
    MethodHandle keeping(Outcome outcome, @Nullable Reason reason) {
        return before(MethodHandles.insertArguments(SiteEvents.KEEP, 1, outcome, reason));
    }

    /** The same whatever the mode. */
    MethodHandle always(Outcome outcome, @Nullable Reason reason) {
        return before(MethodHandles.insertArguments(SiteEvents.HIT, 1, outcome, reason));
    }

    private MethodHandle before(MethodHandle count) {
        return Handles.before(count, MethodHandles.dropArguments(original, 0, SiteEvents.class));
    }

    /**
     * What yields the canonical instance.
     *
     * @param instead takes what the original takes
     * @param convert {@code (SiteEvents, Object)Object}: what the instance becomes; null stands for the original
     * @param mode of the canonical type
     * @param isBracketed whether the accessor itself tells the guard who is inside
     */
    MethodHandle asking(
            MethodHandle instead, MethodHandle convert, EntryMode mode, CanonicalGuard guard, boolean isBracketed) {
        MethodHandle converted = MethodHandles.collectArguments(convert, 1, Handles.returningObject(instead));
        MethodHandle caught = MethodHandles.catchException(converted, Throwable.class, SiteEvents.THREW);
        MethodHandle asked = guard.released(isBracketed ? caught : guard.bracketed(caught));
        MethodHandle none = MethodHandles.dropArguments(
                MethodHandles.constant(Object.class, null), 0, asked.type().parameterList());
        MethodHandle admitted =
                MethodHandles.guardWithTest(test(SiteEvents.mayAsk(mode, guard, hasReceiver)), asked, none);
        Class<?> declared = original.type().returnType();
        MethodHandle use = MethodHandles.dropArguments(
                // Not Object's identity: the JDK shares that one, and its asType cache would keep the class alive.
                MethodHandles.identity(declared).asType(MethodType.methodType(declared, Object.class)),
                1,
                asked.type().parameterList());
        MethodHandle fallback = MethodHandles.dropArguments(original, 0, Object.class, SiteEvents.class);
        return MethodHandles.foldArguments(MethodHandles.guardWithTest(IS_NULL, fallback, use), admitted);
    }

    /** What calls another method and passes its result on. */
    MethodHandle calling(MethodHandle instead) {
        return MethodHandles.guardWithTest(
                test(hasReceiver ? SiteEvents.MAY_CALL_INSTEAD_OF : SiteEvents.MAY_CALL),
                MethodHandles.dropArguments(instead.asType(original.type()), 0, SiteEvents.class),
                MethodHandles.dropArguments(original, 0, SiteEvents.class));
    }

    /** Of the original's own types. */
    private MethodHandle test(MethodHandle ofAny) {
        return hasReceiver
                ? ofAny.asType(
                        ofAny.type().changeParameterType(1, original.type().parameterType(0)))
                : ofAny;
    }

    private static MethodHandle isNull() {
        try {
            return MethodHandles.lookup()
                    .findStatic(Objects.class, "isNull", MethodType.methodType(boolean.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
