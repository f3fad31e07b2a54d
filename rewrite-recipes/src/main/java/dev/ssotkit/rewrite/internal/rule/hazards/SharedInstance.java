package dev.ssotkit.rewrite.internal.rule.hazards;

import dev.ssotkit.map.HazardNames;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Sink;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Uses that would compile after the move and do harm: a shared object is configured, closed or locked on. */
public final class SharedInstance {

    private SharedInstance() {}

    public static @Nullable Objection ofValue(Sink.Kind kind) {
        return switch (kind) {
            case RESOURCE ->
                new Objection(
                        "try-with-resources would close the one instance that everybody uses",
                        "do not close it here, or map this constructor in `calls`");
            case LOCK ->
                new Objection(
                        "a lock on an object of its own would become a lock that everybody shares",
                        "lock on a private object instead");
            default -> null;
        };
    }

    public static Objection recursion() {
        return new Objection(
                "this runs while the canonical instance is made: asking for it here would be endless",
                "make it later, or map this constructor in `calls`");
    }

    /** Whether a method configures its receiver, judging by its name and by what it returns. */
    public static boolean configures(JavaType.Method method) {
        String name = method.getName();
        return HazardNames.configures(name) || HazardNames.configuresIfFluent(name) && returnsOwnType(method);
    }

    /** Whether a method ends what it is called on for everybody, judging by its name. */
    public static boolean closes(JavaType.Method method) {
        return HazardNames.closes(method.getName())
                && method.getParameterTypes().isEmpty();
    }

    /** What is said where whoever made an object ends it. */
    public static Objection closed(String member) {
        return new Objection(
                member + "() would end the one instance that everybody uses, and here it is called by whoever made it",
                "do not call it here, or map the method in `calls`");
    }

    /** Whether a method of this name configures its receiver, whatever it returns. */
    public static boolean configures(String name) {
        return HazardNames.configures(name);
    }

    public static Objection configured(String member) {
        return new Objection(
                "the object is configured here (" + member + "): the one instance would be reconfigured for everybody",
                "configure the canonical instance where it is made, or map the method in `calls`");
    }

    private static boolean returnsOwnType(JavaType.Method method) {
        return method.getReturnType() instanceof JavaType.FullyQualified result
                && method.getDeclaringType().isAssignableTo(result.getFullyQualifiedName())
                && !result.getFullyQualifiedName().equals("java.lang.Object");
    }
}
