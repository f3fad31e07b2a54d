/**
 * What Kotlin's compiler says of a class beyond its class file: functions, properties and types as they are in Kotlin. The
 * values of its annotation enter, and trees of what is declared leave, with names instead of numbers. Knows no other side.
 */
@NullMarked
package dev.ssotkit.proof.kotlin;

import org.jspecify.annotations.NullMarked;
