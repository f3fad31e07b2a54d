/** The last check of a rewritten class before the JVM gets it. */
@NullMarked
package dev.ssotkit.agent.verify;

import org.jspecify.annotations.NullMarked;
