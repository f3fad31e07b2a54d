/** Data flow inside one method, by name only: nothing is loaded and no class hierarchy is asked. */
@NullMarked
package dev.ssotkit.agent.analysis;

import org.jspecify.annotations.NullMarked;
