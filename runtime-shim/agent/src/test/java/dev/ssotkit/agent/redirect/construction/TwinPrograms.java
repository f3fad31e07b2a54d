package dev.ssotkit.agent.redirect.construction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The programs of {@link TwinsTest}: each is a method, and says something that no identity is part of. */
final class TwinPrograms {
    static final List<String> TYPES = List.of("app.Positions", "app.Ways");

    private TwinPrograms() {}

    static String source(String type) {
        String resource = "/twins/" + type.replace('.', '/') + ".java";
        try (InputStream in = TwinPrograms.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each program says, or what it throws. */
    static Map<String, String> results(ClassLoader loader) {
        Map<String, String> results = new TreeMap<>();
        try {
            for (String name : TYPES) {
                for (Method method : Class.forName(name, true, loader).getDeclaredMethods()) {
                    if (method.getName().matches("[pw]\\d\\d")
                            && method.getParameterCount() == 0
                            && Modifier.isStatic(method.getModifiers())) {
                        method.setAccessible(true);
                        results.put(method.getName(), result(method));
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return results;
    }

    private static String result(Method method) throws IllegalAccessException {
        try {
            return (String) method.invoke(null);
        } catch (InvocationTargetException e) {
            return "throws " + e.getCause();
        }
    }
}
