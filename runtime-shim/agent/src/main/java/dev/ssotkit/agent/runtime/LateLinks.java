package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The places in class files without {@code invokedynamic}, linked once per class. Thread-safe. */
final class LateLinks {
    private final Links links;
    private final TrustedAccess access;
    private final ClassValue<ConcurrentMap<String, CallSite>> linked =
            new ClassValue<ConcurrentMap<String, CallSite>>() {
                @Override
                protected ConcurrentMap<String, CallSite> computeValue(Class<?> type) {
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
        ConcurrentMap<String, CallSite> known = linked.get(caller);
        CallSite target = known.get(key);
        if (target == null) {
            MethodType type = MethodType.fromMethodDescriptorString(descriptor, caller.getClassLoader());
            CallSite created = links.site(access.in(caller), operation, type, constants);
            CallSite raced = known.putIfAbsent(key, created);
            target = raced == null ? created : raced;
        }
        try {
            return target.getTarget().invokeWithArguments((Object[]) call[4]);
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
