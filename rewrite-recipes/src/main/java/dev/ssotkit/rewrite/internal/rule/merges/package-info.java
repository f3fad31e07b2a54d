/**
 * Rules for what two types become one bring together: catches, tests, bounds, annotations.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.merges;

import org.jspecify.annotations.NullMarked;
