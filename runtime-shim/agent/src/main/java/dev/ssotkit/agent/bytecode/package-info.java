/**
 * What is known of instructions and frames, by name only: nothing is loaded here, and no map is asked.
 *
 * <p>Class files and their methods come in; where each value in a method comes from, the source method behind a
 * compiler's own, and instructions that call the dispatcher go out. It does not know what a call is replaced for.
 */
@NullMarked
package dev.ssotkit.agent.bytecode;

import org.jspecify.annotations.NullMarked;
