/**
 * Rules for declarations and for the shape of types: subclasses and their members, signatures, annotations, enums,
 * functions. Whether a single call of them moves is not asked here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.types;

import org.jspecify.annotations.NullMarked;
