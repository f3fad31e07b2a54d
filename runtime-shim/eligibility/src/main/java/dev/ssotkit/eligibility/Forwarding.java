package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.map.Argument;
import java.util.List;
import java.util.OptionalInt;

/** How one method of a facade reaches the canonical instance. Immutable. */
public final class Forwarding {

    private final Member legacy;
    private final String targetOwner;
    private final MethodShape target;
    private final boolean targetOwnerInterface;
    private final List<Argument> arguments;
    private final OptionalInt collected;
    private final boolean resultBecomesFacade;
    private final boolean overrides;

    Forwarding(
            Member legacy,
            ClassShape targetOwner,
            MethodShape target,
            List<Argument> arguments,
            OptionalInt collected,
            boolean resultBecomesFacade,
            boolean overrides) {
        this.legacy = legacy;
        this.targetOwner = targetOwner.binaryName();
        this.targetOwnerInterface = targetOwner.isInterface();
        this.target = target;
        this.arguments = arguments;
        this.collected = collected;
        this.resultBecomesFacade = resultBecomesFacade;
        this.overrides = overrides;
    }

    /** The binary name of the class or interface that declares the method: the legacy type or a supertype of it. */
    public String declaringType() {
        return legacy.owner().binaryName();
    }

    /** The method that callers call. */
    public MethodShape method() {
        return legacy.method();
    }

    /**
     * Whether the legacy type does not declare the method, so that an override in it has to be added. Otherwise its own
     * body starts with the forwarding.
     */
    public boolean needsOverride() {
        return overrides;
    }

    /** The binary name of the class to call: the canonical type, or for a static target the class that has it. */
    public String targetOwner() {
        return targetOwner;
    }

    /** Whether {@link #targetOwner()} is an interface. */
    public boolean isTargetOwnerInterface() {
        return targetOwnerInterface;
    }

    /** The method to call; an instance method is called on the canonical instance. */
    public MethodShape target() {
        return target;
    }

    /**
     * What is passed, one for each parameter of the target unless some are {@link #collected()}; conversions needed are
     * those of {@code MethodHandle.asType}.
     */
    public List<Argument> arguments() {
        return arguments;
    }

    /**
     * How many of the last arguments, none maybe, are put into an array for the target's last parameter (JLS 15.12.4.2);
     * empty if that takes an argument as it is.
     */
    public OptionalInt collected() {
        return collected;
    }

    /** Whether the target returns the canonical type where callers expect the legacy type: they get the facade. */
    public boolean resultBecomesFacade() {
        return resultBecomesFacade;
    }

    /** {@code broadcastMessage(java.lang.String) -> broadcast(java.lang.String)}. */
    @Override
    public String toString() {
        return legacy.method() + " -> " + target;
    }
}
