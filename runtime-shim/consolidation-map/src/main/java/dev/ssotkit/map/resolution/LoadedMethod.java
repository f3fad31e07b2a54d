package dev.ssotkit.map.resolution;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A method of a loaded class. */
public final class LoadedMethod implements CandidateMethod<Class<?>> {

    private final Method method;

    LoadedMethod(Method method) {
        this.method = method;
    }

    /** As reflection knows it. */
    public Method method() {
        return method;
    }

    @Override
    public List<Class<?>> parameters() {
        return Collections.unmodifiableList(Arrays.asList(method.getParameterTypes()));
    }

    @Override
    public boolean isVariableArity() {
        return method.isVarArgs();
    }

    @Override
    public boolean isStatic() {
        return Modifier.isStatic(method.getModifiers());
    }

    @Override
    public boolean isPrivate() {
        return Modifier.isPrivate(method.getModifiers());
    }

    @Override
    public boolean isAbstract() {
        return Modifier.isAbstract(method.getModifiers());
    }

    @Override
    public boolean isSynthetic() {
        return method.isSynthetic();
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
