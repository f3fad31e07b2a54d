package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.runtime.canonical.CanonicalGuard;
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
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Links one construction, factory call or method reference. Used once. */
final class YieldLink {
    private final LinkContext context;
    private final FacadeRegistry facades;
    private final SharedTrees trees;
    private final Lookup caller;
    private final MethodType type;
    private final LinkedCall call;
    private final Entry entry;
    private final Site site;
    private final SiteCounter counter;

    /** @param type of the original instruction */
    YieldLink(
            LinkContext context,
            FacadeRegistry facades,
            SharedTrees trees,
            Lookup caller,
            MethodType type,
            LinkedCall call) {
        this.context = context;
        this.facades = facades;
        this.trees = trees;
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

    /**
     * Of the type that the site's instruction describes.
     *
     * @throws LinkageError where the original instruction would have thrown one
     */
    MethodHandle link(MethodType described) {
        MethodHandle member = OriginalCall.find(caller, call.member(), type);
        MethodHandle original = OriginalCall.at(type, call.member(), member);
        if (call.member().isConstructor()) {
            original = AnnouncedConstructions.announced(original, type.returnType());
        }
        return link(member, original, described);
    }

    /**
     * Counts what makes the object and cannot be replaced.
     *
     * @throws LinkageError if the type that is constructed cannot be found
     */
    MethodHandle around(MethodHandle making) {
        if (!call.member().isConstructor()) {
            return link(making, making, making.type());
        }
        try {
            Class<?> constructed = Class.forName(
                    call.member().owner().replace('/', '.'),
                    false,
                    caller.lookupClass().getClassLoader());
            return link(making, AnnouncedConstructions.announced(making, constructed), making.type());
        } catch (ClassNotFoundException e) {
            throw new NoClassDefFoundError(call.member().owner());
        }
    }

    private MethodHandle link(MethodHandle member, MethodHandle making, MethodType described) {
        MethodType taken = described.insertParameterTypes(0, SiteEvents.class);
        YieldTree tree = new YieldTree(making, hasReceiver());
        SiteEvents events = events(new CanonicalGuard(entry));
        try {
            if (staysWhatItIs()) {
                return tree.always(Outcome.OBSERVED, call.reason() == null ? Reason.NAMES_ONLY : call.reason())
                        .asType(taken)
                        .bindTo(events);
            }
            LoadedCanonical canonical = LoadedCanonical.resolve(entry, caller.lookupClass());
            CanonicalGuard guard = canonical.guard(entry);
            events = events(guard);
            if (!call.member().isConstructor()) {
                tree = new YieldTree(guard.suspended(making), hasReceiver());
            }
            if (call.reason() != null) {
                throw Unlinkable.observed(call.reason(), "");
            }
            MethodHandle redirect = redirect(tree, canonical, guard, member, taken);
            events.follow(redirect);
            return redirect.bindTo(events);
        } catch (Unlinkable e) {
            if (e.outcome() == Outcome.FAILED) {
                events.warn(e.getMessage());
            } else if (context.mode(call.entry()).get() == Mode.REDIRECT) {
                KeptOriginals.warn(e.reason(), site.legacyType(), events.toString(), e.getMessage());
            }
            return tree.keeping(e.outcome(), e.reason()).asType(taken).bindTo(events);
        } catch (SecurityException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            JvmErrors.pass(e);
            events.warn("cannot be linked, " + e);
            return tree.keeping(Outcome.FAILED, Reason.LINKAGE).asType(taken).bindTo(events);
        }
    }

    private SiteEvents events(CanonicalGuard guard) {
        return new SiteEvents(counter, site, context.mode(call.entry()), guard);
    }

    /** In every mode: there is nothing that it could yield instead. */
    private boolean staysWhatItIs() {
        return entry.isNamesOnly() || call.reason() == Reason.CONTESTED;
    }

    private boolean hasReceiver() {
        return !call.member().isConstructor() && call.member().opcode() != Opcodes.INVOKESTATIC;
    }

    private MethodHandle redirect(
            YieldTree tree, LoadedCanonical canonical, CanonicalGuard guard, MethodHandle member, MethodType taken)
            throws Unlinkable {
        List<Class<?>> parameters = member.type().parameterList();
        List<Class<?>> arguments = hasReceiver() ? parameters.subList(1, parameters.size()) : parameters;
        TargetMethod target = new TargetMethod(entry, canonical, caller);
        MethodHandle instead = call.mapping().isPresent()
                ? target.mapped(entry.calls().get(call.mapping().getAsInt()).target(), arguments)
                : target.accessor(arguments);
        SharedTrees.@Nullable Alike alike = alike(canonical, taken);
        // This caller's own rights have been asked for by now.
        MethodHandle known = alike == null ? null : alike.tree();
        if (known != null) {
            return known;
        }
        Class<?> result = instead.type().returnType();
        if (type.parameterCount() > arguments.size()) {
            // The receiver of a factory method, or the null in the place of the object that is not made.
            instead = MethodHandles.dropArguments(instead, 0, Object.class);
        }
        MethodHandle fitted = instead.asType(type.changeReturnType(result));
        MethodHandle made = canonical.type().isAssignableFrom(result)
                ? tree.asking(
                        fitted, convert(canonical, result), context.mode(call.entry()), guard, canonical.isBracketed())
                : tree.calling(passedOn(fitted));
        MethodHandle described = made.asType(taken);
        if (alike != null) {
            alike.put(described);
        }
        return described;
    }

    /** Null where the tree is this site's alone: what else leads to another method may depend on who asks. */
    private SharedTrees.@Nullable Alike alike(LoadedCanonical canonical, MethodType taken) {
        boolean shares = call.member().isConstructor()
                && !call.mapping().isPresent()
                && call.yields() == null
                && !canonical.mayAskWhoCalls();
        return shares
                ? trees.alike(
                        call.entry(),
                        canonical,
                        type.returnType(),
                        call.member().descriptor(),
                        taken)
                : null;
    }

    /** {@code (SiteEvents, Object)Object}: what the canonical instance becomes. */
    private MethodHandle convert(LoadedCanonical canonical, Class<?> result) throws Unlinkable {
        Class<?> wanted = wanted();
        if (!wanted.isAssignableFrom(result)) {
            return SiteEvents.facade(facades.facades(wanted, entry, canonical));
        }
        if (LoadedCanonical.isMissing(wanted)) {
            throw Unlinkable.observed(
                    Reason.NOT_ELIGIBLE,
                    "one constructor of " + wanted.getName()
                            + " or of a superclass stores its object in a static field," + " another does not");
        }
        return SiteEvents.INSTANCE;
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
    private MethodHandle passedOn(MethodHandle instead) throws Unlinkable {
        Class<?> wanted = type.returnType();
        Class<?> result = instead.type().returnType();
        if (wanted != void.class && !TargetMethod.fits(result, wanted)) {
            throw Unlinkable.failed(Reason.ACCESSOR_TYPE, result.getName() + " cannot stand for " + wanted.getName());
        }
        return instead;
    }
}
