package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The references that one place makes, each in an object that counts before it calls it: with its interfaces and its
 * serial form, so that whoever serialises it, or asks what it refers to, sees no difference. Thread-safe.
 */
final class CountedReferences {
    /** Without captured values the JVM makes one object only; so do we. */
    private static final class Made {
        final WeakReference<Object> reference;
        final WeakReference<Object> counted;

        Made(Object reference, Object counted) {
            this.reference = new WeakReference<>(reference);
            this.counted = new WeakReference<>(counted);
        }
    }

    private final Class<?> caller;
    private final Member member;
    private final YieldLink site;
    private final TrustedAccess access;
    private volatile @Nullable CountingClass counting;
    private volatile @Nullable Made last;

    CountedReferences(Class<?> caller, Member member, YieldLink site, TrustedAccess access) {
        this.caller = caller;
        this.member = member;
        this.site = site;
        this.access = access;
    }

    /** {@code (Object)Object}: what stands before a reference. */
    MethodHandle counting() {
        return Handles.bound(MethodHandles.lookup(), this, "counted", Object.class, Object.class);
    }

    /** The reference itself if this JDK, or the reference, is made otherwise than known. */
    @SuppressWarnings("unused") // bound by name
    private Object counted(Object reference) {
        Made known = last;
        Object again = known != null && known.reference.get() == reference ? known.counted.get() : null;
        if (again != null) {
            return again;
        }
        try {
            CountingClass type = counting;
            if (type == null || type.counted != reference.getClass()) {
                type = define(reference.getClass());
                counting = type;
            }
            Object counted = type.around(reference);
            last = new Made(reference, counted);
            return counted;
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            Warnings.once(
                    "serialisable reference\n" + caller.getName(),
                    "the serialisable reference to " + member.owner().replace('/', '.') + "." + member.name() + " in "
                            + caller.getName() + " cannot be counted there ("
                            + e.getClass().getName() + ")",
                    e);
            return reference;
        }
    }

    private CountingClass define(Class<?> reference) throws Throwable {
        return CountingClass.of(reference, caller, access, new CountingClass.Counting() {
            @Override
            public MethodHandle counting(MethodHandle method) {
                return site.around(method);
            }
        });
    }
}
