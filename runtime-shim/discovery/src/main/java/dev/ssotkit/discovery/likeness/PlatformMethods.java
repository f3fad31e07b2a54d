package dev.ssotkit.discovery.likeness;

import dev.ssotkit.discovery.facts.BinaryNames;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a type offers only because it is a {@code Map}, an {@code InputStream} or the like of the running platform. Thread-safe. */
final class PlatformMethods {

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private PlatformMethods() {}

    /** {@code name(parameters)} of each public method; empty for a type that the platform does not have. */
    static Set<String> of(String type) {
        return BinaryNames.isPlatform(type) ? KNOWN.computeIfAbsent(type, PlatformMethods::read) : Set.of();
    }

    private static Set<String> read(String type) {
        try {
            Class<?> found = Class.forName(type, false, ClassLoader.getPlatformClassLoader());
            return Arrays.stream(found.getMethods())
                    .map(PlatformMethods::member)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (ClassNotFoundException | LinkageError e) {
            // Another language's, or another release's: nothing is known of it.
            return Set.of();
        }
    }

    private static String member(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(PlatformMethods::name)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    // As facts have it: java.lang.String[] where reflection has [Ljava.lang.String;
    private static String name(Class<?> type) {
        return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
    }
}
