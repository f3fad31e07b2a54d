package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.protocol.CanonicalMember;
import dev.ssotkit.agent.protocol.CanonicalMember.Kind;
import dev.ssotkit.agent.protocol.Operation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Links what members of the canonical type tell their guard: that a thread enters, or leaves. */
public abstract class GuardedMembers implements Operation {
    private final LinkContext context;

    private GuardedMembers(LinkContext context) {
        this.context = context;
    }

    public static Operation entering(LinkContext context) {
        return new GuardedMembers(context) {
            @Override
            MethodHandle tell(CanonicalGuard guard, Kind kind) {
                return guard.entering(kind);
            }
        };
    }

    /** Of accessors that do not lock by themselves. */
    public static Operation enteringUnlocked(LinkContext context) {
        return new GuardedMembers(context) {
            @Override
            MethodHandle tell(CanonicalGuard guard, Kind kind) {
                return guard.enteringUnlocked();
            }
        };
    }

    public static Operation leaving(LinkContext context) {
        return new GuardedMembers(context) {
            @Override
            MethodHandle tell(CanonicalGuard guard, Kind kind) {
                return guard.leaving(kind);
            }
        };
    }

    abstract MethodHandle tell(CanonicalGuard guard, Kind kind);

    @Override
    public final MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        CanonicalMember member = CanonicalMember.of(constants);
        return tell(LoadedCanonical.guardFrom(caller.lookupClass(), context.entry(member.entry())), member.kind());
    }

    /** Nobody is told: where nothing can be linked, nobody asks the guard either. */
    @Override
    public final MethodHandle unlinked(
            Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        return MethodHandles.empty(type.erase()).asType(type);
    }

    @Override
    public final MethodHandle secured(MethodHandle linked) {
        return linked;
    }
}
