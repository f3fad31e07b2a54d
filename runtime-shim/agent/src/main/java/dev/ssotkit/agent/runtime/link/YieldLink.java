package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.runtime.canonical.CanonicalGuard;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.runtime.canonical.KeptOriginals;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.canonical.LoadedCanonical;
import dev.ssotkit.agent.runtime.canonical.TargetMethod;
import dev.ssotkit.agent.runtime.canonical.Unlinkable;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import dev.ssotkit.agent.runtime.hook.AnnouncedConstructions;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Opcodes;

/** Links one construction, factory call or method reference. Used once. */
final class YieldLink {
    private static final MethodHandle IS_NULL = isNull();

    private final LinkContext context;
    private final FacadeRegistry facades;
    private final Lookup caller;
    private final MethodType type;
    private final LinkedCall call;
    private final Entry entry;
    private final Site site;
    private final SiteCounter counter;

    YieldLink(LinkContext context, FacadeRegistry facades, Lookup caller, MethodType type, LinkedCall call) {
        this.context = context;
        this.facades = facades;
        this.caller = caller;
        this.type = type;
        this.call = call;
        entry = context.entry(call.entry());
        Class<?> callerClass = caller.lookupClass();
        site = call.site(entry.canonicalType().binaryName(), callerClass.getName())
                .codeSource(callerClass.getProtectionDomain())
                .classLoader(callerClass.getClassLoader())
                .build();
        counter = context.sites().declare(site);
    }

    /** @throws LinkageError where the original instruction would have thrown one */
    MethodHandle link() {
        MethodHandle member = OriginalCall.find(caller, call.member(), type);
        MethodHandle original = OriginalCall.at(type, call.member(), member);
        if (call.member().isConstructor()) {
            original = AnnouncedConstructions.announced(original, type.returnType());
        }
        return link(member, original);
    }

    /**
     * Counts what makes the object and cannot be replaced.
     *
     * @throws LinkageError if the type that is constructed cannot be found
     */
    MethodHandle around(MethodHandle making) {
        if (!call.member().isConstructor()) {
            return link(making, making);
        }
        try {
            Class<?> constructed = Class.forName(
                    call.member().owner().replace('/', '.'),
                    false,
                    caller.lookupClass().getClassLoader());
            return link(making, AnnouncedConstructions.announced(making, constructed));
        } catch (ClassNotFoundException e) {
            throw new NoClassDefFoundError(call.member().owner());
        }
    }

    private MethodHandle link(MethodHandle member, MethodHandle making) {
        MethodHandle original = making;
        SiteEvents events = new SiteEvents(counter, site, new CanonicalGuard(entry));
        try {
            if (staysWhatItIs()) {
                throw Unlinkable.observed(call.reason() == null ? Reason.NAMES_ONLY : call.reason(), "");
            }
            LoadedCanonical canonical = LoadedCanonical.resolve(entry, caller.lookupClass());
            CanonicalGuard guard = canonical.guard(entry);
            events = new SiteEvents(counter, site, guard);
            if (!call.member().isConstructor()) {
                original = guard.suspended(original);
            }
            if (call.reason() != null) {
                throw Unlinkable.observed(call.reason(), "");
            }
            return byMode(events, original, redirect(events, canonical, guard, member, original));
        } catch (Unlinkable e) {
            if (e.outcome() == Outcome.FAILED) {
                events.warn(e.getMessage());
            } else if (context.mode(call.entry()).get() == Mode.REDIRECT) {
                KeptOriginals.warn(e.reason(), site.legacyType(), events.toString(), e.getMessage());
            }
            return byMode(events, original, Handles.before(events.counting(e.outcome(), e.reason()), original));
        } catch (SecurityException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            JvmErrors.pass(e);
            events.warn("cannot be linked, " + e);
            return byMode(events, original, Handles.before(events.counting(Outcome.FAILED, Reason.LINKAGE), original));
        }
    }

    /** In every mode: there is nothing that it could yield instead. */
    private boolean staysWhatItIs() {
        return entry.isNamesOnly() || call.reason() == Reason.CONTESTED;
    }

    private MethodHandle byMode(SiteEvents events, MethodHandle original, MethodHandle redirect) {
        if (staysWhatItIs()) {
            return redirect;
        }
        MethodHandle observe = Handles.before(events.counting(Outcome.OBSERVED, Reason.MODE_OBSERVE), original);
        MethodHandle strict =
                MethodHandles.guardWithTest(events.isOutside(), Handles.before(events.blocking(), original), original);
        return context.mode(call.entry()).select(redirect, observe, strict);
    }

    private MethodHandle redirect(
            SiteEvents events,
            LoadedCanonical canonical,
            CanonicalGuard guard,
            MethodHandle member,
            MethodHandle original)
            throws Unlinkable {
        boolean hasReceiver = !call.member().isConstructor() && call.member().opcode() != Opcodes.INVOKESTATIC;
        List<Class<?>> parameters = member.type().parameterList();
        List<Class<?>> arguments = hasReceiver ? parameters.subList(1, parameters.size()) : parameters;
        TargetMethod target = new TargetMethod(entry, canonical, caller);
        MethodHandle instead = call.mapping().isPresent()
                ? target.mapped(entry.calls().get(call.mapping().getAsInt()).target(), arguments)
                : target.accessor(arguments);
        Class<?> result = instead.type().returnType();
        if (type.parameterCount() > arguments.size()) {
            // The receiver of a factory method, or the null in the place of the object that is not made.
            instead = MethodHandles.dropArguments(instead, 0, Object.class);
        }
        MethodHandle fitted = instead.asType(type.changeReturnType(result));
        MethodHandle yielding = canonical.type().isAssignableFrom(result)
                ? instance(events, canonical, guard, fitted, original)
                : other(events, fitted, original);
        return hasReceiver
                ? MethodHandles.guardWithTest(Handles.ignoring(IS_NULL, type), original, yielding)
                : yielding;
    }

    /** What yields the canonical instance: the result is that, or its facade; null stands for the original. */
    private MethodHandle instance(
            SiteEvents events,
            LoadedCanonical canonical,
            CanonicalGuard guard,
            MethodHandle instead,
            MethodHandle original)
            throws Unlinkable {
        Class<?> declared = type.returnType();
        Class<?> wanted = wanted();
        boolean itself = wanted.isAssignableFrom(instead.type().returnType());
        if (itself && LoadedCanonical.isMissing(wanted)) {
            throw Unlinkable.observed(
                    Reason.NOT_ELIGIBLE,
                    "one constructor of " + wanted.getName()
                            + " or of a superclass stores its object in a static field," + " another does not");
        }
        MethodHandle convert = itself ? events.identity() : events.facade(facades.facades(wanted, entry, canonical));
        MethodHandle converted = MethodHandles.filterReturnValue(Handles.returningObject(instead), convert);
        MethodHandle caught = MethodHandles.catchException(converted, Throwable.class, events.threw());
        MethodHandle asked = guard.released(canonical.isBracketed() ? caught : guard.bracketed(caught));
        MethodHandle none =
                MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, type.parameterList());
        MethodHandle admitted = MethodHandles.guardWithTest(events.admit(), asked, none);
        MethodHandle use = MethodHandles.dropArguments(
                // Not Object's identity: the JDK shares that one, and its asType cache would keep the class alive.
                MethodHandles.identity(declared).asType(MethodType.methodType(declared, Object.class)),
                1,
                type.parameterList());
        MethodHandle fallback = MethodHandles.dropArguments(original, 0, Object.class);
        return MethodHandles.foldArguments(MethodHandles.guardWithTest(IS_NULL, fallback, use), admitted);
    }

    /** What the caller's code needs: what the member declares, or what its result is cast to. */
    private Class<?> wanted() throws Unlinkable {
        String name = call.yields();
        if (name == null) {
            return type.returnType();
        }
        try {
            return Class.forName(
                    name.replace('/', '.'), false, caller.lookupClass().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw Unlinkable.observed(Reason.FACTORY_RESULT_CAST, "");
        }
    }

    /** A method that a line maps to something else than the accessor: its result is passed on as it is. */
    private MethodHandle other(SiteEvents events, MethodHandle instead, MethodHandle original) throws Unlinkable {
        Class<?> wanted = type.returnType();
        Class<?> result = instead.type().returnType();
        if (wanted != void.class && !TargetMethod.fits(result, wanted)) {
            throw Unlinkable.failed(Reason.ACCESSOR_TYPE, result.getName() + " cannot stand for " + wanted.getName());
        }
        MethodHandle redirected = Handles.before(events.counting(Outcome.REDIRECTED, null), instead.asType(type));
        return MethodHandles.guardWithTest(events.isOutside(), redirected, original);
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
