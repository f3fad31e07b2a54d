/** Carries what the application threads counted to where people look, on threads of its own. */
@NullMarked
package dev.ssotkit.agent.output;

import org.jspecify.annotations.NullMarked;
