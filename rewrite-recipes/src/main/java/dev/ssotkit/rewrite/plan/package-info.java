/** Plans, without touching it, what happens to each use in a Java file. */
@NullMarked
package dev.ssotkit.rewrite.plan;

import org.jspecify.annotations.NullMarked;
