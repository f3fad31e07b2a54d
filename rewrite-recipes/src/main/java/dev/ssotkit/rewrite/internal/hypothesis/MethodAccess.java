package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Who may call which method (JLS 6.6). */
final class MethodAccess {

    private final SourceIndex index;

    MethodAccess(SourceIndex index) {
        this.index = index;
    }

    /** Whether code in the class of a place may call a method of a class that it may name. */
    boolean allows(JavaType.Method method, Place place) {
        return Members.isAccessible(method, place) || isInherited(method, place);
    }

    // An instance's also needs a receiver of the subclass (JLS 6.6.2.1), which canonical, or what makes it, is not.
    private boolean isInherited(JavaType.Method method, Place place) {
        return method.hasFlags(Flag.Protected)
                && method.hasFlags(Flag.Static)
                && index.isSubclass(
                        place.binaryName(), method.getDeclaringType().getFullyQualifiedName());
    }

    static Objection objection(JavaType.Method method) {
        return objection(method.getDeclaringType(), method);
    }

    static Objection objection(JavaType.FullyQualified type, JavaType.Method method) {
        return new Objection(
                type.getFullyQualifiedName() + "." + method.getName() + " is not accessible here",
                "make it and its class public");
    }
}
