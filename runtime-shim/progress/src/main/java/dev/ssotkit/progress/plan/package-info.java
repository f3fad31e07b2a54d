/** The verb {@code plan}: what the agent would do with each legacy type. */
@NullMarked
package dev.ssotkit.progress.plan;

import org.jspecify.annotations.NullMarked;
