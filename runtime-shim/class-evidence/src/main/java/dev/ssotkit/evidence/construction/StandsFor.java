package dev.ssotkit.evidence.construction;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Whether an object is the one instance, or forwards to it. */
public final class StandsFor {
    // What the agent adds to legacy classes: null in ordinary objects.
    private static final String FACADE_FIELD = "ssot$canonical";

    private StandsFor() {}

    /** Whether the object is that instance, or a facade of it that the agent made. */
    public static boolean isInstance(@Nullable Object object, Object instance) {
        return object == instance || object != null && forwardsTo(object) == instance;
    }

    private static @Nullable Object forwardsTo(Object object) {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(FACADE_FIELD);
                field.setAccessible(true);
                Object canonical = field.get(object);
                if (canonical != null) {
                    return canonical;
                }
            } catch (NoSuchFieldException e) {
                continue; // An agent adds it only where the class declares what it forwards.
            } catch (ReflectiveOperationException | RuntimeException e) {
                return null; // Not shown to be a facade, and so none.
            }
        }
        return null;
    }
}
