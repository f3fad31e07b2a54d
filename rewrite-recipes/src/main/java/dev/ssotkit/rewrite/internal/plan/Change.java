package dev.ssotkit.rewrite.internal.plan;

import dev.ssotkit.map.Argument;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** What takes the place of a construction, a call or a method reference. */
public sealed interface Change {

    /**
     * A call.
     *
     * @param receiver what it is called on
     * @param type the class that has the method: named where the receiver is that class
     * @param accessor the static call that gives the receiver, where it is {@link Receiver#ACCESSOR}
     * @param arguments null for the same arguments in the same order
     */
    record Call(
            Receiver receiver,
            JavaType.FullyQualified type,
            JavaType.Method method,
            @Nullable Call accessor,
            @Nullable List<Argument> arguments)
            implements Change {}

    /** {@code new Canonical(..)} with the same arguments: names only. */
    record Construction(JavaType.FullyQualified type, JavaType.Method constructor) implements Change {}

    /** What a call is called on. */
    enum Receiver {
        /** The class: a static method. */
        CLASS,
        /** What the original call was called on. */
        SAME,
        /** The result of the accessor. */
        ACCESSOR
    }
}
