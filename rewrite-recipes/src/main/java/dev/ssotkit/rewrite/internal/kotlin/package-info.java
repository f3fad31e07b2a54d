/**
 * What only Kotlin has: its calls, names, arguments and nulls.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.kotlin;

import org.jspecify.annotations.NullMarked;
