package com.acme.benchmark;

import dev.ssotkit.shim.PreMain;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Starts our agent, and keeps the transformers that it installs. */
public final class CapturingAgent {
    private static final List<ClassFileTransformer> INSTALLED = new CopyOnWriteArrayList<>();

    private CapturingAgent() {}

    /** Hands everything on to the real instrumentation. */
    public static void premain(@Nullable String argument, Instrumentation instrumentation) {
        PreMain.premain(argument, (Instrumentation) Proxy.newProxyInstance(
                CapturingAgent.class.getClassLoader(),
                new Class<?>[] {Instrumentation.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("addTransformer")) {
                        INSTALLED.add((ClassFileTransformer) arguments[0]);
                    } else if (method.getName().equals("removeTransformer")) {
                        INSTALLED.remove((ClassFileTransformer) arguments[0]);
                    }
                    try {
                        return method.invoke(instrumentation, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Those that are installed now; at least one. */
    static ClassFileTransformer[] installed() {
        if (INSTALLED.isEmpty()) {
            throw new IllegalStateException("the agent is off");
        }
        return INSTALLED.toArray(new ClassFileTransformer[0]);
    }
}
