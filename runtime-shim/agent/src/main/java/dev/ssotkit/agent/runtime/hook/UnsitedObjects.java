package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.LegacyConstructionException;
import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.runtime.canonical.KeptOriginals;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.canonical.Unlinkable;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import org.jspecify.annotations.Nullable;

/** The objects of one entry that no rewritten site has announced: which of them count, and as what. Thread-safe. */
final class UnsitedObjects {
    final Entry entry;
    private final LinkContext context;
    private final int entryIndex;

    UnsitedObjects(LinkContext context, int entryIndex) {
        this.context = context;
        this.entryIndex = entryIndex;
        this.entry = context.entry(entryIndex);
    }

    /** Canonical and its subclasses are no competitors, even where they extend a legacy type. */
    boolean isCanonical(Class<?> actual) {
        for (Class<?> c = actual; c != null; c = c.getSuperclass()) {
            if (entry.isInsideCanonical(c.getName())) {
                return true;
            }
        }
        return false;
    }

    boolean isListed(Class<?> actual) {
        return context.isLegacy(actual);
    }

    @Nullable
    Class<?> nearestListed(Class<?> actual) {
        Class<?> listed = actual;
        while (listed != null && !isListed(listed)) {
            listed = listed.getSuperclass();
        }
        return listed;
    }

    /**
     * Why an object that the JDK made for the caller stays what it is; null if it need not.
     *
     * @throws LegacyConstructionException in mode strict
     */
    @Nullable
    Reason reasonNotToForward(ConstructionStack stack, Class<?> legacy) {
        if (!context.reflectionForwards(stack.callerName())) {
            return Reason.REFLECTION;
        }
        Mode mode = context.mode(entryIndex).get();
        if (mode == Mode.STRICT) {
            count(stack, stack.kind(), legacy, Outcome.BLOCKED, Reason.MODE_STRICT);
            throw new LegacyConstructionException(describe(stack, legacy));
        }
        return mode == Mode.OBSERVE ? Reason.MODE_OBSERVE : null;
    }

    void count(ConstructionStack stack, SiteKind kind, Class<?> legacy, Outcome outcome, @Nullable Reason reason) {
        try (OwnRights.Claim unused = OwnRights.claim()) {
            countClaimed(stack, kind, legacy, outcome, reason);
        }
    }

    private void countClaimed(
            ConstructionStack stack, SiteKind kind, Class<?> legacy, Outcome outcome, @Nullable Reason reason) {
        String canonicalType = entry.canonicalType().binaryName();
        if (outcome == Outcome.OBSERVED
                && reason != null
                && context.mode(entryIndex).get() == Mode.REDIRECT) {
            KeptOriginals.warn(
                    reason,
                    legacy.getName(),
                    describe(stack, legacy),
                    reason == Reason.UNSUPPORTED_SHAPE ? whyUnseen(stack) : "");
        }
        context.sites()
                .declare(stack.site(kind, legacy.getName(), canonicalType))
                .hit(outcome, reason);
    }

    private static String whyUnseen(ConstructionStack stack) {
        if (stack.isByNativeCode()) {
            return stack.callerName() + " makes it in native code";
        }
        return stack.isByHiddenClass() ? stack.callerName() + " is a hidden class, which no agent gets to see" : "";
    }

    /** What was wanted could not be had: the object stays what it is. */
    void countOriginal(ConstructionStack stack, SiteKind kind, Class<?> legacy, Unlinkable why) {
        count(stack, kind, legacy, why.outcome(), why.reason());
        if (why.outcome() == Outcome.FAILED) {
            Warnings.once(
                    why.getMessage() + legacy.getName(),
                    describe(stack, legacy) + ": " + why.getMessage() + "; the original construction runs");
        }
    }

    /** The class whose code makes them is as it was compiled, and the transformer has not said so. */
    void warnOfLost(ConstructionStack stack) {
        try (OwnRights.Claim unused = OwnRights.claim()) {
            Warnings.once(
                    "lost\n" + stack.callerName(),
                    stack.callerName()
                            + " stays as it is: it was loaded before this agent, or where a stack ended in the"
                            + " midst of its being rewritten; its original constructions run");
        }
    }

    private String describe(ConstructionStack stack, Class<?> legacy) {
        return legacy.getName() + " -> " + entry.canonicalType() + ", "
                + stack.kind().text() + " by " + stack.callerName();
    }
}
