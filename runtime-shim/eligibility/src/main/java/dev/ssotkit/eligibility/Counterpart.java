package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.map.Argument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The method that stands for a legacy method, or why there is none. */
final class Counterpart {

    private final @Nullable ClassShape owner;
    private final @Nullable MethodShape method;
    private final List<Argument> arguments;
    private final OptionalInt collected;
    private final boolean facade;
    private final String obstacle;

    private Counterpart(
            @Nullable ClassShape owner,
            @Nullable MethodShape method,
            List<Argument> arguments,
            OptionalInt collected,
            boolean facade,
            String obstacle) {
        this.owner = owner;
        this.method = method;
        this.arguments = arguments;
        this.collected = collected;
        this.facade = facade;
        this.obstacle = obstacle;
    }

    /** @param collected as {@link Forwarding#collected()} */
    static Counterpart of(ClassShape owner, MethodShape method, List<Argument> arguments, OptionalInt collected) {
        return new Counterpart(owner, method, arguments, collected, false, "");
    }

    static Counterpart none(String obstacle) {
        return new Counterpart(null, null, Collections.emptyList(), OptionalInt.empty(), false, obstacle);
    }

    /** The arguments of a call that passes what it is given. */
    static List<Argument> unchanged(MethodShape method) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < Descriptors.parameters(method.descriptor()).size(); i++) {
            arguments.add(Argument.parameter(i));
        }
        return Collections.unmodifiableList(arguments);
    }

    /** This, with the facade as the caller's result. */
    Counterpart asFacade() {
        return new Counterpart(owner, method, arguments, collected, true, obstacle);
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

    /** How many slots its arguments take, each by itself before some are collected. */
    int slots() {
        return ArgumentSlots.of(method().descriptor(), collected.isPresent() ? collected.getAsInt() : -1);
    }

    private <T> T found(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException(obstacle);
        }
        return part;
    }

    Forwarding forwarding(Member legacy, boolean overrides) {
        return new Forwarding(legacy, owner(), method(), arguments, collected, facade, overrides);
    }
}
