/**
 * Rules for constructions, calls, method references and fields: what takes their place, and whether it can. What is done
 * with the result is not asked here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.calls;

import org.jspecify.annotations.NullMarked;
