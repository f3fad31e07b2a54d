/**
 * Turns legacy types into delegates. A definition enters with what the consolidation would call in place of its members; its
 * new body leaves, or the reason why it stays as it was. Nothing is said of those who use it.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.retire.delegation;

import org.jspecify.annotations.NullMarked;
