package dev.ssotkit.map.resolution;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types and methods as a running program has them. Stands here because it needs the JDK only, as the resolver does. */
public final class LoadedTypes implements Types<Class<?>>, MethodSource<Class<?>, LoadedMethod> {

    /** The type of {@code null}, which no class declares. */
    private interface NullType {}

    private static final Class<?>[] PRIMITIVES = {
        boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class
    };

    @Override
    public Class<?> ofPrimitive(Primitive primitive) {
        return PRIMITIVES[primitive.ordinal()];
    }

    @Override
    public Class<?> ofPlatform(String binaryName) {
        try {
            return Class.forName(binaryName, false, null);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(binaryName, e);
        }
    }

    @Override
    public Class<?> ofNull() {
        return NullType.class;
    }

    @Override
    public boolean isNull(Class<?> type) {
        return type == NullType.class;
    }

    @Override
    public @Nullable Primitive primitive(Class<?> type) {
        return type.isPrimitive() ? Primitive.named(type.getName()) : null;
    }

    @Override
    public @Nullable Primitive boxed(Class<?> type) {
        Class<?> unboxed = MethodType.methodType(type).unwrap().returnType();
        return unboxed == type ? null : primitive(unboxed);
    }

    @Override
    public @Nullable Class<?> element(Class<?> type) {
        return type.getComponentType();
    }

    @Override
    public boolean areSame(Class<?> one, Class<?> other) {
        return one == other;
    }

    @Override
    public boolean isSubtype(Class<?> from, Class<?> to) {
        return to.isAssignableFrom(from);
    }

    @Override
    public String name(Class<?> type) {
        return type.getTypeName();
    }

    @Override
    public List<LoadedMethod> declared(Class<?> type, String name) {
        List<LoadedMethod> declared = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                declared.add(new LoadedMethod(method));
            }
        }
        return Collections.unmodifiableList(declared);
    }

    @Override
    public @Nullable Class<?> superclass(Class<?> type) {
        return type.getSuperclass();
    }

    @Override
    public List<Class<?>> interfaces(Class<?> type) {
        return Collections.unmodifiableList(Arrays.asList(type.getInterfaces()));
    }

    @Override
    public boolean isInterface(Class<?> type) {
        return type.isInterface();
    }
}
