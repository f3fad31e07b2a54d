package dev.ssotkit.agent.runtime.link;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/**
 * The classes that a caller's own instructions mean. Asked as the JVM asks for them: a class that is known there already
 * is not asked for at its loader, nor is a security manager.
 */
final class DescribedTypes {
    /** By their sort. */
    private static final Class<?>[] PRIMITIVE = {
        void.class, boolean.class, char.class, byte.class, short.class, int.class, float.class, long.class, double.class
    };

    private final Lookup caller;

    DescribedTypes(Lookup caller) {
        this.caller = caller;
    }

    /** @throws ClassNotFoundException if one of its types cannot be found */
    MethodType method(String descriptor) throws ClassNotFoundException {
        List<Class<?>> parameters = new ArrayList<>();
        for (Type parameter : Type.getArgumentTypes(descriptor)) {
            parameters.add(type(parameter));
        }
        return MethodType.methodType(type(Type.getReturnType(descriptor)), parameters);
    }

    /** @param internalName such as {@code java/lang/Object} */
    Class<?> named(String internalName) throws ClassNotFoundException {
        return find(internalName.replace('/', '.'));
    }

    private Class<?> type(Type type) throws ClassNotFoundException {
        return type.getSort() < Type.ARRAY
                ? PRIMITIVE[type.getSort()]
                : find(type.getInternalName().replace('/', '.'));
    }

    private Class<?> find(String name) throws ClassNotFoundException {
        try {
            return caller.findClass(name);
        } catch (IllegalAccessException e) {
            // It may stand in a descriptor all the same.
            return Class.forName(name, false, caller.lookupClass().getClassLoader());
        }
    }
}
