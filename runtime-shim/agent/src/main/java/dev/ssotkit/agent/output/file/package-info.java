/** The redirect log: JSON Lines in one file per run. */
@NullMarked
package dev.ssotkit.agent.output.file;

import org.jspecify.annotations.NullMarked;
