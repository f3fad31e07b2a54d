package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.eligibility.ArgumentSlots;
import dev.ssotkit.eligibility.LineFaults;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.resolution.CallResolution;
import dev.ssotkit.map.resolution.LineArguments;
import dev.ssotkit.map.resolution.LineResolution;
import dev.ssotkit.map.resolution.LoadedMethod;
import dev.ssotkit.map.resolution.LoadedTypes;
import dev.ssotkit.map.resolution.Resolution;
import dev.ssotkit.map.resolution.ResolvedLine;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

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
        MethodHandle handle = accessible(canonical.accessorClass, accessor);
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

    private MethodHandle accessible(Class<?> type, LoadedMethod method) throws Unlinkable {
        try {
            return new CallerAccess(caller, canonical.type).handle(type, method);
        } catch (ReflectiveOperationException e) {
            throw Unlinkable.failed(
                    Reason.ACCESSOR_NOT_ACCESSIBLE,
                    withBarrier(
                            method + " is not accessible from "
                                    + caller.lookupClass().getName(),
                            method.method().getDeclaringClass()));
        }
    }

    /** Also what modules have against it, if that is the reason. */
    private String withBarrier(String fault, Class<?> used) {
        String barrier = ModuleBarrier.between(caller.lookupClass(), used);
        return barrier == null ? fault : fault + ": " + barrier;
    }

    /** As {@link #accessor}, for a {@code calls} line. */
    public MethodHandle mapped(CallTarget target, List<Class<?>> parameters) throws Unlinkable {
        ResolvedLine<Class<?>, LoadedMethod> found = findTarget(target, parameters);
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
    private MethodHandle arranged(
            ResolvedLine<Class<?>, LoadedMethod> found, CallTarget target, List<Class<?>> parameters)
            throws Unlinkable {
        LoadedMethod method = found.method();
        int collected = found.resolution().collected().orElse(-1);
        if (ArgumentSlots.of(Type.getMethodDescriptor(method.method()), collected) > ArgumentSlots.MOST) {
            throw Unlinkable.failed(Reason.LINKAGE, ArgumentSlots.tooMany(method));
        }
        MethodHandle handle = accessible(found.type(), method);
        if (collected >= 0) {
            handle = handle.asCollector(
                    method.parameters().get(method.parameters().size() - 1), collected);
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

    ResolvedLine<Class<?>, LoadedMethod> findTarget(CallTarget target, List<Class<?>> parameters) throws Unlinkable {
        Argument missing = LineArguments.missing(target, parameters.size());
        if (missing != null) {
            throw Unlinkable.observed(Reason.ARGUMENTS, "there is no argument " + missing.source());
        }
        Class<?> written = target.namesAType()
                ? LoadedCanonical.find(
                        target.declaringType(), caller.lookupClass().getClassLoader())
                : null;
        LineResolution<Class<?>, LoadedMethod> lines =
                new LineResolution<>(CALLS, TYPES, canonical.type, canonical.accessorClass);
        ResolvedLine<Class<?>, LoadedMethod> found = lines.find(
                target,
                written,
                LineArguments.types(target, parameters, TYPES),
                new CallerAccess(caller, canonical.type));
        Resolution.Failure failure = found.failure();
        if (failure != null) {
            String fault = lines.fault(target, found, caller.lookupClass().getName());
            throw Unlinkable.failed(LineFaults.reason(failure), explained(fault, target, written, found));
        }
        return found;
    }

    private String explained(
            String fault, CallTarget target, @Nullable Class<?> written, ResolvedLine<Class<?>, LoadedMethod> found) {
        if (found.failure() == Resolution.Failure.NOT_ACCESSIBLE) {
            return withBarrier(
                    fault, found.resolution().candidates().get(0).method().getDeclaringClass());
        }
        String barrier = target.namesAType() && written == null
                ? ModuleBarrier.before(target.declaringType(), caller.lookupClass())
                : null;
        return barrier == null ? fault : barrier;
    }

    /** Whether a result of one type can stand where another is wanted, without boxing. */
    public static boolean fits(Class<?> result, Class<?> wanted) {
        return CALLS.isStrictlyAssignable(result, wanted);
    }
}
