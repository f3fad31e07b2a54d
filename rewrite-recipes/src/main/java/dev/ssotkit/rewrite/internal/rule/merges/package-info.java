/**
 * Rules for what two types that become one bring together in one place: catches, tests, bounds, annotations. Such twins
 * are merged where they say the same, and block where they do not.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.merges;

import org.jspecify.annotations.NullMarked;
