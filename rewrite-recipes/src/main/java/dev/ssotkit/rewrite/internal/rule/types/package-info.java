/**
 * Rules for declarations and for the shape of types: subclasses, overrides, annotations, enums, lambdas.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.types;

import org.jspecify.annotations.NullMarked;
