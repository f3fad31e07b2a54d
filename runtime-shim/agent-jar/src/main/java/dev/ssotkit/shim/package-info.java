/** The two doors into ssot-shim.jar: {@code java -jar} and {@code -javaagent}. */
@NullMarked
package dev.ssotkit.shim;

import org.jspecify.annotations.NullMarked;
