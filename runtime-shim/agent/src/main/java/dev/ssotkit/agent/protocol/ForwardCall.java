package dev.ssotkit.agent.protocol;

import dev.ssotkit.eligibility.Forwarding;
import dev.ssotkit.map.Argument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a forwarding legacy method calls. Written by the callee's side into the method, and into the methods of generated
 * facades; read when the method is linked. Immutable.
 *
 * <p>Constants: entry (int), binary name of the class called (String), name (String), descriptor (String), is static
 * (int, 0 or 1), result becomes a facade (int, 0 or 1), how many of the last arguments are collected into an array (int, -1
 * for no array), then one for each argument: an index of the legacy method's parameters (int), or a literal's kind, a colon
 * and its value (String).
 */
public final class ForwardCall implements Request {
    private final int entry;
    private final String owner;
    private final String name;
    private final String descriptor;
    private final boolean isStatic;
    private final boolean resultBecomesFacade;
    private final OptionalInt collected;
    private final List<PassedArgument> arguments;

    private ForwardCall(
            int entry,
            String owner,
            String name,
            String descriptor,
            boolean isStatic,
            boolean resultBecomesFacade,
            OptionalInt collected,
            List<PassedArgument> arguments) {
        this.entry = entry;
        this.owner = owner;
        this.name = name;
        this.descriptor = descriptor;
        this.isStatic = isStatic;
        this.resultBecomesFacade = resultBecomesFacade;
        this.collected = collected;
        this.arguments = Collections.unmodifiableList(arguments);
    }

    /** @param entry index of the map's entry */
    public static ForwardCall of(int entry, Forwarding forwarding) {
        List<PassedArgument> arguments = new ArrayList<>();
        for (Argument argument : forwarding.arguments()) {
            arguments.add(PassedArgument.of(argument));
        }
        return new ForwardCall(
                entry,
                forwarding.targetOwner(),
                forwarding.target().name(),
                forwarding.target().descriptor(),
                forwarding.target().isStatic(),
                forwarding.resultBecomesFacade(),
                forwarding.collected(),
                arguments);
    }

    /** Reads what {@link #constants()} wrote. */
    public static ForwardCall of(Object[] constants) {
        ConstantReader reader = new ConstantReader(constants);
        int entry = reader.number();
        String owner = reader.text();
        String name = reader.text();
        String descriptor = reader.text();
        boolean isStatic = reader.flag();
        boolean resultBecomesFacade = reader.flag();
        OptionalInt collected = reader.indexOrNone();
        List<PassedArgument> arguments = new ArrayList<>();
        while (reader.hasNext()) {
            arguments.add(PassedArgument.of(reader.next()));
        }
        return new ForwardCall(entry, owner, name, descriptor, isStatic, resultBecomesFacade, collected, arguments);
    }

    @Override
    public String operation() {
        return OperationNames.FORWARD;
    }

    @Override
    public Object[] constants() {
        List<Object> constants = new ArrayList<>();
        constants.add(entry);
        constants.add(owner);
        constants.add(name);
        constants.add(descriptor);
        constants.add(ConstantReader.flag(isStatic));
        constants.add(ConstantReader.flag(resultBecomesFacade));
        constants.add(ConstantReader.indexOrNone(collected));
        for (PassedArgument argument : arguments) {
            constants.add(argument.constant());
        }
        return constants.toArray();
    }

    public int entry() {
        return entry;
    }

    /** Binary name. */
    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public String descriptor() {
        return descriptor;
    }

    public boolean isStatic() {
        return isStatic;
    }

    public boolean resultBecomesFacade() {
        return resultBecomesFacade;
    }

    /** How many of the last arguments are put into an array; empty if each parameter takes one argument as it is. */
    public OptionalInt collected() {
        return collected;
    }

    /** What it is called with, in its own order. */
    public List<PassedArgument> arguments() {
        return arguments;
    }
}
