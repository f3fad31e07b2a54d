/**
 * Rules for values: whether what comes in place of one fits where it goes.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.values;

import org.jspecify.annotations.NullMarked;
