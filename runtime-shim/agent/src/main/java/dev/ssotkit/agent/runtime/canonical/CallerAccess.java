package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.map.resolution.Access;
import dev.ssotkit.map.resolution.LoadedMethod;
import java.lang.invoke.MethodHandles.Lookup;

/** What the class at a call site may call: whatever the JVM would let it, modules included. */
final class CallerAccess implements Access<LoadedMethod> {
    private final Lookup caller;

    CallerAccess(Lookup caller) {
        this.caller = caller;
    }

    @Override
    public boolean allows(LoadedMethod method) {
        try {
            caller.unreflect(method.method());
            return true;
        } catch (IllegalAccessException e) {
            return false;
        }
    }
}
