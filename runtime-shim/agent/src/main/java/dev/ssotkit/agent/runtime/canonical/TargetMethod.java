package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.map.Accessor;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.ParameterType;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is called instead: the accessor, or what a {@code calls} line says, fitted to the original's parameters. */
public final class TargetMethod {
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
        MethodHandle accessor = findAccessor();
        List<Class<?>> wanted = accessor.type().parameterList();
        if (wanted.isEmpty()) {
            return MethodHandles.dropArguments(accessor, 0, parameters);
        }
        if (!Assignability.all(parameters, wanted)) {
            throw Unlinkable.observed(Reason.ARGUMENTS, "its arguments do not fit " + entry.accessor());
        }
        return accessor.asType(MethodType.methodType(accessor.type().returnType(), parameters));
    }

    private MethodHandle findAccessor() throws Unlinkable {
        Accessor accessor = entry.accessor();
        Method found = null;
        for (Class<?> type = canonical.accessorClass; type != null && found == null; type = type.getSuperclass()) {
            found = declared(type, accessor);
        }
        if (found == null) {
            throw Unlinkable.failed(Reason.ACCESSOR_MISSING, canonical.accessorClass.getName() + " has no " + accessor);
        }
        if (!Modifier.isStatic(found.getModifiers())) {
            throw Unlinkable.failed(Reason.ACCESSOR_NOT_STATIC, describe(found) + " is not static");
        }
        if (!canonical.type.isAssignableFrom(found.getReturnType())) {
            throw Unlinkable.failed(
                    Reason.ACCESSOR_TYPE, describe(found) + " does not return " + canonical.type.getName());
        }
        return accessible(found);
    }

    private static @Nullable Method declared(Class<?> type, Accessor accessor) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(accessor.methodName())
                    && !method.isBridge()
                    && hasParameters(method, accessor.parameterTypes())) {
                return method;
            }
        }
        return null;
    }

    private static boolean hasParameters(Method method, List<ParameterType> wanted) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != wanted.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!TypeName.keyOf(types[i].getTypeName()).equals(wanted.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    private MethodHandle accessible(Method method) throws Unlinkable {
        try {
            return caller.unreflect(method).asFixedArity();
        } catch (IllegalAccessException e) {
            throw Unlinkable.failed(
                    Reason.ACCESSOR_NOT_ACCESSIBLE,
                    describe(method) + " is not accessible from "
                            + caller.lookupClass().getName());
        }
    }

    /** As {@link #accessor}, for a {@code calls} line. */
    public MethodHandle mapped(CallTarget target, List<Class<?>> parameters) throws Unlinkable {
        Method method = findTarget(target, parameters);
        MethodHandle handle = arranged(accessible(method), method, target, parameters);
        if (Modifier.isStatic(method.getModifiers())) {
            return handle;
        }
        MethodHandle receiver = accessor(List.of());
        return MethodHandles.foldArguments(
                handle.asType(
                        handle.type().changeParameterType(0, receiver.type().returnType())),
                receiver);
    }

    /** As {@link #mapped}, with the canonical instance as an additional first parameter. */
    MethodHandle mappedOnInstance(CallTarget target, List<Class<?>> parameters) throws Unlinkable {
        Method method = findTarget(target, parameters);
        MethodHandle handle = arranged(accessible(method), method, target, parameters);
        return Modifier.isStatic(method.getModifiers())
                ? MethodHandles.dropArguments(handle, 0, canonical.type)
                : handle.asType(handle.type().changeParameterType(0, canonical.type));
    }

    private static MethodHandle arranged(
            MethodHandle handle, Method method, CallTarget target, List<Class<?>> parameters) {
        List<Class<?>> receiver = Modifier.isStatic(method.getModifiers())
                ? List.of()
                : List.of(handle.type().parameterType(0));
        if (target.keepsArguments()) {
            List<Class<?>> all = new ArrayList<>(receiver);
            all.addAll(parameters);
            return handle.asType(MethodType.methodType(handle.type().returnType(), all));
        }
        return Arguments.arrange(handle, receiver, target.arguments(), parameters);
    }

    private static List<Class<?>> argumentTypes(List<Argument> arguments, List<Class<?>> parameters) throws Unlinkable {
        List<Class<?>> types = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.isParameter() && argument.parameterIndex() >= parameters.size()) {
                throw Unlinkable.observed(Reason.ARGUMENTS, "there is no argument " + argument.source());
            }
            types.add(Arguments.typeOf(argument, parameters));
        }
        return types;
    }

    private Method findTarget(CallTarget target, List<Class<?>> parameters) throws Unlinkable {
        List<Class<?>> arguments = target.keepsArguments() ? parameters : argumentTypes(target.arguments(), parameters);
        Class<?> type = target.namesAType()
                ? LoadedCanonical.find(
                        target.declaringType(), caller.lookupClass().getClassLoader())
                : canonical.type;
        Method found = type == null ? null : best(type, target.methodName(), arguments);
        if (found == null && !target.namesAType()) {
            found = best(canonical.accessorClass, target.methodName(), arguments);
        }
        if (found == null) {
            throw Unlinkable.failed(
                    Reason.ACCESSOR_MISSING, target.declaringType() + " has no method that fits " + target);
        }
        return found;
    }

    /** The method of that name whose parameters take the arguments; the most specific one (JLS 15.12.2.5). */
    static @Nullable Method best(Class<?> type, String name, List<Class<?>> arguments) {
        Method best = null;
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Method method : declaring.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && !method.isBridge()
                        && Assignability.all(arguments, List.of(method.getParameterTypes()))
                        && (best == null || isMoreSpecific(method, best))) {
                    best = method;
                }
            }
        }
        return best;
    }

    private static boolean isMoreSpecific(Method method, Method other) {
        List<Class<?>> own = List.of(method.getParameterTypes());
        List<Class<?>> others = List.of(other.getParameterTypes());
        return !own.equals(others) && Assignability.all(own, others);
    }

    private static String describe(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
