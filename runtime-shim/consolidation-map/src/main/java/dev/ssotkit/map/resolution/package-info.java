/**
 * Which method a call leads to (JLS 15.12.2): the one answer for recipe, {@code plan} and agent. A type, the name of a
 * method and the types of arguments enter; the method, the phase that found it and each argument's conversion leave, or
 * why there is no such method. Where types and methods come from (attributed sources, class files, loaded classes) this
 * package does not know: {@link Types} and {@link MethodSource} ask for them. Type arguments are erased.
 */
@NullMarked
package dev.ssotkit.map.resolution;

import org.jspecify.annotations.NullMarked;
