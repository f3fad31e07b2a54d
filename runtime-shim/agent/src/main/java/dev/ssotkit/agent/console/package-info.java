/** The few lines that the agent writes to standard error. */
@NullMarked
package dev.ssotkit.agent.console;

import org.jspecify.annotations.NullMarked;
