package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.hypothesis.FitAfterMove;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/**
 * What {@code x.name} reads: a call of {@code getName()}, or a field.
 *
 * @param getter null where it is a field
 */
record GroovyProperty(JavaType type, JavaType.@Nullable Method getter, boolean isOpen) {

    /** The property that a class has; null where it has none. */
    static @Nullable GroovyProperty of(JavaType.FullyQualified owner, String name, boolean isStatic) {
        Optional<JavaType.Method> getter =
                Members.getter(owner, name).filter(method -> method.hasFlags(Flag.Static) == isStatic);
        if (getter.isPresent()) {
            return new GroovyProperty(getter.get().getReturnType(), getter.get(), true);
        }
        return Members.field(owner, name)
                .filter(field -> field.hasFlags(Flag.Static) == isStatic)
                .map(field -> new GroovyProperty(field.getType(), null, !field.hasFlags(Flag.Private)))
                .orElse(null);
    }

    /** Whether another class's property can be read in its place, in the code of a class. */
    boolean agreesWith(@Nullable GroovyProperty now, JavaType.FullyQualified canonical, Place place, FitAfterMove fit) {
        if (now == null) {
            return false;
        }
        boolean isAccessible = now.getter() == null ? now.isOpen() : Members.isAccessible(now.getter(), place);
        return isAccessible
                && (TypeNames.erasure(type).equals(TypeNames.erasure(now.type()))
                        || fit.fits(new PlacedType(now.type(), Place.of(canonical)), new PlacedType(type, place)));
    }

    /** The name of the method that it calls; empty where it is a field. */
    String getterName() {
        return getter == null ? "" : getter.getName();
    }
}
