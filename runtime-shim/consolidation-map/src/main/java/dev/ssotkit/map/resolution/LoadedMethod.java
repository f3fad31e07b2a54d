package dev.ssotkit.map.resolution;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

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

    /** As a person would look for it: {@code send(java.lang.String, int)}. */
    public String signature() {
        StringJoiner signature = new StringJoiner(", ", method.getName() + "(", ")");
        for (Class<?> parameter : method.getParameterTypes()) {
            signature.add(parameter.getTypeName());
        }
        return signature.toString();
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
