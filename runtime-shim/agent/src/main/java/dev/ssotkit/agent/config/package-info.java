/** What the user asked for: the agent's options and the modes. */
@NullMarked
package dev.ssotkit.agent.config;

import org.jspecify.annotations.NullMarked;
