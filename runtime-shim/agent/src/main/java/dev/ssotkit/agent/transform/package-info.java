/**
 * The transformer: class files come in as the JVM loads or redefines them, rewritten ones go out, or none.
 *
 * <p>It decides that a class is rewritten, checks what came out, and declares the sites found; what is done to a class
 * is the caller's and the callee's business. It does not know what rewritten code links to.
 */
@NullMarked
package dev.ssotkit.agent.transform;

import org.jspecify.annotations.NullMarked;
