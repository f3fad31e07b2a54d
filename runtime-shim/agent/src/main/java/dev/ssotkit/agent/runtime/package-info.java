/**
 * Answers rewritten code on its first run: the dispatcher's calls come in, method handles go out.
 *
 * <p>It knows which object answers which operation, and how answers are had under old class files and security
 * managers; what an answer is, the rooms below know. It does not know the transformer: what it needs of a place are the
 * place's own constants.
 */
@NullMarked
package dev.ssotkit.agent.runtime;

import org.jspecify.annotations.NullMarked;
