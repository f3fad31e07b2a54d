/**
 * The ways by which code comes to an object of a canonical or a legacy type: an entry of the map and class files enter,
 * what each way yields leaves, tried in a class loader of its own by a call site that an agent rewrites as any other.
 */
@NullMarked
package dev.ssotkit.evidence.construction;

import org.jspecify.annotations.NullMarked;
