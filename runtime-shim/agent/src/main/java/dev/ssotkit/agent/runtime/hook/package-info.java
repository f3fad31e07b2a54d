/**
 * Hooks in constructors, {@code readResolve} and {@code clone}: objects that no rewritten site has announced.
 *
 * <p>The object comes in while it is being made; what it is to become goes out, and its making is counted at the place
 * that the stack shows. It does not know how call sites are linked.
 */
@NullMarked
package dev.ssotkit.agent.runtime.hook;

import org.jspecify.annotations.NullMarked;
