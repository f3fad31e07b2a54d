package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The places in class files without {@code invokedynamic}, linked once per class. Thread-safe. */
final class LateLinks {
    private final Links links;
    private final TrustedAccess access;
    private final ClassValue<ConcurrentMap<String, MethodHandle>> linked =
            new ClassValue<ConcurrentMap<String, MethodHandle>>() {
                @Override
                protected ConcurrentMap<String, MethodHandle> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    LateLinks(Links links, TrustedAccess access) {
        this.links = links;
        this.access = access;
    }

    /** @param call (calling class, operation, descriptor, constants, arguments) */
    Object call(Object[] call) {
        Class<?> caller = (Class<?>) call[0];
        String operation = (String) call[1];
        String descriptor = (String) call[2];
        Object[] constants = (Object[]) call[3];
        String key = operation + descriptor + Arrays.toString(constants);
        ConcurrentMap<String, MethodHandle> known = linked.get(caller);
        MethodHandle target = known.get(key);
        if (target == null) {
            MethodType type = MethodType.fromMethodDescriptorString(descriptor, caller.getClassLoader());
            MethodHandle created = links.link(access.in(caller), operation, type, constants);
            MethodHandle raced = known.putIfAbsent(key, created);
            target = raced == null ? created : raced;
        }
        try {
            return target.invokeWithArguments((Object[]) call[4]);
        } catch (Throwable e) {
            throw LateLinks.<RuntimeException>unchecked(e);
        }
    }

    /** The constructor's own exception, checked or not, reaches the caller as it would without the agent. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
