package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.MethodShape;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of every object that a facade forwards although no class has to declare them. */
final class ObjectMethods {

    static final List<MethodShape> FORWARDED = Collections.unmodifiableList(Arrays.asList(
            MethodShape.publicMethod("equals", "(Ljava/lang/Object;)Z"),
            MethodShape.publicMethod("hashCode", "()I"),
            MethodShape.publicMethod("toString", "()Ljava/lang/String;")));

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
