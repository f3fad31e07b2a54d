package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.resolution.CallResolution;
import dev.ssotkit.map.resolution.LineArguments;
import dev.ssotkit.map.resolution.LoadedMethod;
import dev.ssotkit.map.resolution.LoadedTypes;
import dev.ssotkit.map.resolution.Phase;
import dev.ssotkit.map.resolution.Resolution;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What is called instead: the accessor, or what a {@code calls} line says, fitted to the original's parameters. */
public final class TargetMethod {
    private static final LoadedTypes TYPES = new LoadedTypes();
    private static final CallResolution<Class<?>, LoadedMethod> CALLS = new CallResolution<>(TYPES, TYPES);

    private final Entry entry;
    private final LoadedCanonical canonical;
    /** Whose rights count. */
    private final Lookup caller;

    public TargetMethod(Entry entry, LoadedCanonical canonical, Lookup caller) {
        this.entry = entry;
        this.canonical = canonical;
        this.caller = caller;
    }

    /**
     * @param parameters of the original, without a receiver
     * @return takes exactly those
     */
    public MethodHandle accessor(List<Class<?>> parameters) throws Unlinkable {
        LoadedMethod accessor = findAccessor();
        MethodHandle handle = accessible(accessor);
        if (accessor.parameters().isEmpty()) {
            return MethodHandles.dropArguments(handle, 0, parameters);
        }
        if (!CALLS.takes(accessor, parameters)) {
            throw Unlinkable.observed(Reason.ARGUMENTS, "its arguments do not fit " + entry.accessor());
        }
        return handle.asType(MethodType.methodType(handle.type().returnType(), parameters));
    }

    private LoadedMethod findAccessor() throws Unlinkable {
        LoadedMethod found = CALLS.accessor(canonical.accessorClass, entry.accessor());
        if (found == null) {
            throw Unlinkable.failed(
                    Reason.ACCESSOR_MISSING, canonical.accessorClass.getName() + " has no " + entry.accessor());
        }
        if (!found.isStatic()) {
            throw Unlinkable.failed(Reason.ACCESSOR_NOT_STATIC, found + " is not static");
        }
        if (!canonical.type.isAssignableFrom(found.method().getReturnType())) {
            throw Unlinkable.failed(Reason.ACCESSOR_TYPE, found + " does not return " + canonical.type.getName());
        }
        return found;
    }

    private MethodHandle accessible(LoadedMethod method) throws Unlinkable {
        try {
            return caller.unreflect(method.method()).asFixedArity();
        } catch (IllegalAccessException e) {
            throw inaccessible(method);
        }
    }

    private Unlinkable inaccessible(LoadedMethod method) {
        Class<?> user = caller.lookupClass();
        String barrier = ModuleBarrier.between(user, method.method().getDeclaringClass());
        return Unlinkable.failed(
                Reason.ACCESSOR_NOT_ACCESSIBLE,
                method + " is not accessible from " + user.getName() + (barrier == null ? "" : ": " + barrier));
    }

    /** As {@link #accessor}, for a {@code calls} line. */
    public MethodHandle mapped(CallTarget target, List<Class<?>> parameters) throws Unlinkable {
        Resolution<LoadedMethod> found = findTarget(target, parameters);
        MethodHandle handle = arranged(found, target, parameters);
        if (found.method().isStatic()) {
            return handle;
        }
        MethodHandle receiver = accessor(Collections.emptyList());
        return MethodHandles.foldArguments(
                handle.asType(
                        handle.type().changeParameterType(0, receiver.type().returnType())),
                receiver);
    }

    /** Takes the receiver, if the method has one, and the original's parameters. */
    private MethodHandle arranged(Resolution<LoadedMethod> found, CallTarget target, List<Class<?>> parameters)
            throws Unlinkable {
        LoadedMethod method = found.method();
        MethodHandle handle = accessible(method);
        if (found.phase() == Phase.VARIABLE_ARITY) {
            int fixed = method.parameters().size() - 1;
            handle = handle.asCollector(
                    method.parameters().get(fixed), found.conversions().size() - fixed);
        }
        List<Class<?>> receiver = method.isStatic()
                ? Collections.emptyList()
                : Collections.singletonList(handle.type().parameterType(0));
        if (target.keepsArguments()) {
            List<Class<?>> all = new ArrayList<>(receiver);
            all.addAll(parameters);
            return handle.asType(MethodType.methodType(handle.type().returnType(), all));
        }
        return Arguments.arrange(handle, receiver, target.arguments(), parameters);
    }

    Resolution<LoadedMethod> findTarget(CallTarget target, List<Class<?>> parameters) throws Unlinkable {
        Argument missing = LineArguments.missing(target, parameters.size());
        if (missing != null) {
            throw Unlinkable.observed(Reason.ARGUMENTS, "there is no argument " + missing.source());
        }
        List<Class<?>> arguments = LineArguments.types(target, parameters, TYPES);
        Class<?> type = target.namesAType()
                ? LoadedCanonical.find(
                        target.declaringType(), caller.lookupClass().getClassLoader())
                : canonical.type;
        Resolution<LoadedMethod> found = type == null ? null : find(type, target, arguments);
        if (!target.namesAType() && (found == null || found.isMissing())) {
            found = find(canonical.accessorClass, target, arguments);
        }
        if (found == null || !found.isFound()) {
            throw notFound(target, found);
        }
        return found;
    }

    private Resolution<LoadedMethod> find(Class<?> type, CallTarget target, List<Class<?>> arguments) {
        return CALLS.find(type, target.methodName(), arguments, new CallerAccess(caller));
    }

    private Unlinkable notFound(CallTarget target, @Nullable Resolution<LoadedMethod> found) {
        if (found != null && found.failure() == Resolution.Failure.NOT_ACCESSIBLE) {
            return inaccessible(found.candidates().get(0));
        }
        if (found != null && found.failure() == Resolution.Failure.AMBIGUOUS) {
            StringJoiner candidates = new StringJoiner(" or ", target + " is ambiguous: ", "");
            for (LoadedMethod candidate : found.candidates()) {
                candidates.add(candidate.signature());
            }
            return Unlinkable.failed(Reason.ACCESSOR_MISSING, candidates.toString());
        }
        String barrier = found == null ? ModuleBarrier.before(target.declaringType(), caller.lookupClass()) : null;
        return Unlinkable.failed(
                Reason.ACCESSOR_MISSING,
                barrier == null ? target.declaringType() + " has no method that fits " + target : barrier);
    }

    /** Whether a result of one type can stand where another is wanted, without boxing. */
    public static boolean fits(Class<?> result, Class<?> wanted) {
        return CALLS.isStrictlyAssignable(result, wanted);
    }
}
