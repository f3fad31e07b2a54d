package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.map.Argument;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The method that stands for a legacy method, or why there is none. */
final class Counterpart {

    private final @Nullable ClassShape owner;
    private final @Nullable MethodShape method;
    private final List<Argument> arguments;
    private final boolean facade;
    private final String obstacle;

    private Counterpart(
            @Nullable ClassShape owner,
            @Nullable MethodShape method,
            List<Argument> arguments,
            boolean facade,
            String obstacle) {
        this.owner = owner;
        this.method = method;
        this.arguments = arguments;
        this.facade = facade;
        this.obstacle = obstacle;
    }

    static Counterpart of(ClassShape owner, MethodShape method, List<Argument> arguments) {
        return new Counterpart(owner, method, arguments, false, "");
    }

    static Counterpart none(String obstacle) {
        return new Counterpart(null, null, Collections.emptyList(), false, obstacle);
    }

    /** This, with the facade as the caller's result. */
    Counterpart asFacade() {
        return new Counterpart(owner, method, arguments, true, obstacle);
    }

    boolean isFound() {
        return method != null;
    }

    /** Why there is none; empty if there is one. */
    String obstacle() {
        return obstacle;
    }

    ClassShape owner() {
        return found(owner);
    }

    MethodShape method() {
        return found(method);
    }

    private <T> T found(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException(obstacle);
        }
        return part;
    }

    Forwarding forwarding(Member legacy, boolean overrides) {
        return new Forwarding(legacy, owner(), method(), arguments, facade, overrides);
    }
}
