package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.agent.protocol.LinkedCall.Place;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.runtime.canonical.CanonicalGuard;
import dev.ssotkit.agent.runtime.canonical.EntryMode;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import dev.ssotkit.agent.runtime.hook.AnnouncedConstructions;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.OptionalInt;
import org.objectweb.asm.Opcodes;

/** Links places that stand for no construction with what a site is made of, counting where nobody looks. */
public final class RehearsedSites implements Operation {
    private final LinkContext context;
    private final Yielding yielding;
    private final ForwardedMethods forwarding;

    public RehearsedSites(LinkContext context, FacadeRegistry facades, ForwardedMethods forwarding) {
        this.forwarding = forwarding;
        this.context = context.unseen();
        this.yielding = new Yielding(this.context, facades);
    }

    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        MethodHandle nothing = MethodHandles.empty(type);
        return type.returnType() == Object.class ? site(nothing) : nothing;
    }

    private MethodHandle site(MethodHandle nothing) {
        Entry entry = context.entry(0);
        String name = entry.canonicalType().binaryName();
        Site site = Site.builder(SiteKind.NEW, name, name).build();
        CanonicalGuard guard = new CanonicalGuard(entry);
        EntryMode mode = new EntryMode(Mode.REDIRECT);
        SiteEvents events = new SiteEvents(context.sites().declare(site), site, mode, guard);
        YieldTree tree = new YieldTree(guard.suspended(AnnouncedConstructions.announced(nothing, Object.class)), false);
        MethodHandle made = MethodHandles.dropArguments(
                MethodHandles.constant(Object.class, site), 0, nothing.type().parameterList());
        MethodHandle redirect = tree.asking(made, SiteEvents.INSTANCE, mode, guard, false)
                .asType(nothing.type().insertParameterTypes(0, SiteEvents.class))
                .bindTo(events);
        MethodHandle keep = tree.keeping(Outcome.OBSERVED, Reason.MODE_OBSERVE).bindTo(events);
        // One after the other: both are to have run.
        MethodHandle first = keep.asType(keep.type().changeReturnType(void.class));
        return MethodHandles.foldArguments(redirect, first);
    }

    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        if (type.returnType() != Object.class) {
            return MethodHandles.empty(type);
        }
        LinkedCall call = new LinkedCall(
                0,
                OptionalInt.empty(),
                null,
                new Member(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false),
                null,
                new Place(SiteKind.NEW, "java.lang.Object", "", "", 0, 0, null));
        // A facade's method is linked even where a manager is asked: it has no original.
        MethodHandle unused =
                forwarding.link(caller, MethodType.methodType(int.class, Object.class, Object.class), new Object[] {
                    0, "java.lang.Object", "hashCode", "()I", 0, 0, -1
                });
        return yielding.unlinked(caller, type, call.constants(), forbidden);
    }

    @Override
    public MethodHandle secured(MethodHandle linked) {
        return linked;
    }
}
