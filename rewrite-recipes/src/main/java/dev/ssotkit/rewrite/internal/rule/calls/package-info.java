/**
 * Rules for constructions, calls, method references and fields: what takes their place, and whether it can.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.calls;

import org.jspecify.annotations.NullMarked;
