/**
 * Rules for values, asked when all that stands in them is planned: whether what comes in place of one fits where it goes,
 * and whether a call still reaches the same overload.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.values;

import org.jspecify.annotations.NullMarked;
