package dev.ssotkit.eligibility;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of every object that a facade forwards although no class has to declare them. */
final class ObjectMethods {

    static final List<MethodShape> FORWARDED = Collections.unmodifiableList(Arrays.asList(
            new MethodShape("equals", "(Ljava/lang/Object;)Z", Flags.PUBLIC, false, false),
            new MethodShape("hashCode", "()I", Flags.PUBLIC, false, false),
            new MethodShape("toString", "()Ljava/lang/String;", Flags.PUBLIC, false, false)));

    private ObjectMethods() {}

    /** Object's own declaration of one of them; null for any other method. */
    static @Nullable MethodShape like(MethodShape method) {
        for (MethodShape forwarded : FORWARDED) {
            if (forwarded.signature().equals(method.signature())) {
                return forwarded;
            }
        }
        return null;
    }
}
