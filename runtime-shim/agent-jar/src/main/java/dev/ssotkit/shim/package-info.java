/**
 * The two doors into ssot-shim.jar: {@code java -jar} and {@code -javaagent}. The only package that knows both the agent
 * and the command line. Before either is touched, a Java too old for it is turned away with a sentence; so nothing here
 * may need more than Java 8.
 */
@NullMarked
package dev.ssotkit.shim;

import org.jspecify.annotations.NullMarked;
