/** How far two methods, or the methods of two types, are the same. Facts enter, pairs and numbers leave. */
@NullMarked
package dev.ssotkit.discovery.likeness;

import org.jspecify.annotations.NullMarked;
