package dev.ssotkit.rewrite.internal.plan;

import java.util.List;
import java.util.UUID;

/**
 * What a call that goes leaves behind: a receiver and arguments that nobody takes any more, with effects that stay.
 *
 * @param statement the statement before which they are evaluated
 * @param receiver whether the receiver is one of them
 * @param arguments the indexes of those arguments
 */
public record Hoist(UUID statement, boolean receiver, List<Integer> arguments) {}
