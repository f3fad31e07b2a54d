/**
 * How {@code plan} asks which places of a class the agent would rewrite: the agent answers, the command line asks, and
 * neither knows the other.
 */
@NullMarked
package dev.ssotkit.eligibility.site;

import org.jspecify.annotations.NullMarked;
