/**
 * Rules for uses that would compile and do harm: a shared object is configured, closed, locked on, or asked for while it
 * is made.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.hazards;

import org.jspecify.annotations.NullMarked;
