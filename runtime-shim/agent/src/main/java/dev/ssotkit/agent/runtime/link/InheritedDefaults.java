package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.protocol.InheritedCall;
import dev.ssotkit.agent.protocol.Operation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Links calls of default methods that a class inherits, for class files that cannot say it (JVMS 4.9.2). */
public final class InheritedDefaults implements Operation {
    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        InheritedCall call = InheritedCall.of(constants);
        Class<?> inheriting = caller.lookupClass();
        try {
            ClassLoader loader = inheriting.getClassLoader();
            MethodType method = MethodType.fromMethodDescriptorString(call.descriptor(), loader);
            Class<?> owner = Class.forName(call.owner().replace('/', '.'), false, loader);
            return caller.findSpecial(owner, call.name(), method, inheriting).asType(type);
        } catch (ReflectiveOperationException e) {
            JvmErrors.pass(e);
            throw new IncompatibleClassChangeError(e.toString());
        }
    }

    /** There is nothing else that its override could call. */
    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        throw forbidden;
    }

    @Override
    public MethodHandle secured(MethodHandle linked) {
        return linked;
    }
}
