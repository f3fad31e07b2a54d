package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.protocol.ForwardCall;
import dev.ssotkit.agent.protocol.PassedArgument;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import dev.ssotkit.agent.runtime.facade.Facades;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links one method of a legacy class to what it means on the canonical instance. */
final class ForwardLink {
    private final FacadeRegistry registry;
    private final TrustedAccess access;
    private final Class<?> legacy;
    private final ForwardCall call;

    ForwardLink(FacadeRegistry registry, TrustedAccess access, Class<?> legacy, ForwardCall call) {
        this.registry = registry;
        this.access = access;
        this.legacy = legacy;
        this.call = call;
    }

    /**
     * @param type the facade, what it forwards to (Object), the method's parameters
     * @throws ReflectiveOperationException if the classes are not as their class files were when the type was found
     *     eligible
     */
    MethodHandle link(MethodType type) throws ReflectiveOperationException {
        List<Class<?>> parameters = type.parameterList().subList(2, type.parameterCount());
        MethodHandle onInstance = arrange(find(), parameters);
        if (call.name().equals("equals") && call.descriptor().equals("(Ljava/lang/Object;)Z")) {
            MethodHandle unwrap = Handles.ofStatic(
                    MethodHandles.lookup(), "unwrap", Object.class, FacadeRegistry.class, Class.class, Object.class);
            onInstance = MethodHandles.filterArguments(
                    onInstance, 1, MethodHandles.insertArguments(unwrap, 0, registry, legacy));
        }
        MethodHandle target = MethodHandles.dropArguments(onInstance, 0, type.parameterType(0));
        // What is declared as a type variable or a supertype may be cast to the legacy type: a fluent method's result.
        boolean mayBeItself = type.returnType().isAssignableFrom(legacy);
        if (!call.resultBecomesFacade() && !mayBeItself) {
            return target.asType(type);
        }
        MethodHandle result = call.resultBecomesFacade()
                ? MethodHandles.insertArguments(
                        own("handBack", FacadeRegistry.class, Object.class, Object.class, Object.class), 0, registry)
                : own("handBackItself", Object.class, Object.class, Object.class);
        // (result, facade, canonical): the facade itself for its own canonical instance.
        MethodHandle generic = target.asType(type.changeReturnType(Object.class));
        MethodHandle back = Handles.ignoring(
                result.asType(result.type().changeParameterType(1, type.parameterType(0))),
                generic.type().insertParameterTypes(0, Object.class));
        return MethodHandles.foldArguments(back, generic).asType(type);
    }

    /** A facade equals another if what they stand for does; else it would not even equal itself. */
    private static @Nullable Object unwrap(FacadeRegistry registry, Class<?> legacy, @Nullable Object other) {
        if (other == null || other.getClass() != legacy) {
            return other;
        }
        Facades facades = registry.facadesOrNull(legacy);
        Object canonical = facades == null ? null : facades.canonicalOf(other);
        return canonical == null ? other : canonical;
    }

    private static @Nullable Object handBack(
            FacadeRegistry registry, @Nullable Object result, Object facade, Object canonical) {
        if (result == null || result == canonical) {
            return result == null ? null : facade;
        }
        return registry.facadeLike(facade, result);
    }

    private static @Nullable Object handBackItself(@Nullable Object result, Object facade, Object canonical) {
        return result == canonical ? facade : result;
    }

    private static MethodHandle own(String name, Class<?>... parameters) {
        return Handles.ofStatic(MethodHandles.lookup(), name, Object.class, parameters);
    }

    private MethodHandle find() throws ReflectiveOperationException {
        ClassLoader loader = legacy.getClassLoader();
        Class<?> owner = Class.forName(call.owner(), false, loader);
        MethodType type = MethodType.fromMethodDescriptorString(call.descriptor(), loader);
        Lookup lookup = access.lookup();
        MethodHandle handle = call.isStatic()
                ? MethodHandles.dropArguments(lookup.findStatic(owner, call.name(), type), 0, Object.class)
                : lookup.findVirtual(owner, call.name(), type);
        handle = handle.asFixedArity();
        return call.collected().isPresent()
                ? handle.asCollector(
                        handle.type().lastParameterType(), call.collected().getAsInt())
                : handle;
    }

    /** Takes what the facade forwards to, then the legacy method's parameters. */
    private MethodHandle arrange(MethodHandle target, List<Class<?>> parameters) {
        MethodHandle bound = target.asType(target.type().changeParameterType(0, Object.class));
        List<Class<?>> passed = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        // From the right, so that earlier positions keep their index.
        for (int i = call.arguments().size() - 1; i >= 0; i--) {
            PassedArgument argument = call.arguments().get(i);
            if (argument.parameter().isPresent()) {
                int parameter = argument.parameter().getAsInt();
                order.add(0, 1 + parameter);
                passed.add(0, parameters.get(parameter));
            } else {
                bound = withLiteral(bound, 1 + i, argument.literal());
            }
        }
        order.add(0, 0);
        passed.add(0, Object.class);
        int[] reorder = new int[order.size()];
        for (int i = 0; i < reorder.length; i++) {
            reorder[i] = order.get(i);
        }
        List<Class<?>> all = new ArrayList<>();
        all.add(Object.class);
        all.addAll(parameters);
        Class<?> result = bound.type().returnType();
        return MethodHandles.permuteArguments(
                bound.asType(MethodType.methodType(result, passed)), MethodType.methodType(result, all), reorder);
    }

    private static MethodHandle withLiteral(MethodHandle target, int position, @Nullable Object literal) {
        if (literal == null) {
            return MethodHandles.insertArguments(target, position, literal);
        }
        // An int literal may stand where a long is wanted: first to its own type, then widened.
        Class<?> type = MethodType.methodType(literal.getClass()).unwrap().returnType();
        return MethodHandles.insertArguments(
                target.asType(target.type().changeParameterType(position, type)), position, literal);
    }
}
