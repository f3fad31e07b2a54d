/** The command line: what the agent would do, and what is left. */
@NullMarked
package dev.ssotkit.progress;

import org.jspecify.annotations.NullMarked;
