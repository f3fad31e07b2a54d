/**
 * The last check of a rewritten class before the JVM gets it.
 *
 * <p>A class file and the names of its changed methods come in, what would not verify goes out. It does not know what
 * was changed, nor why.
 */
@NullMarked
package dev.ssotkit.agent.transform.verify;

import org.jspecify.annotations.NullMarked;
