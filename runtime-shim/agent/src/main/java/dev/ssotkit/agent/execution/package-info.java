/**
 * How the agent's own work is carried out inside an application's thread: with stack enough for it, with the agent's own
 * rights, and so that an error of the JVM itself decides nothing. What the work is, is not known here.
 */
@NullMarked
package dev.ssotkit.agent.execution;

import org.jspecify.annotations.NullMarked;
