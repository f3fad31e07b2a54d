/** What the agent does for each class and keeps for each site: time, garbage, memory. */
@NullMarked
package dev.ssotkit.benchmark.memory;

import org.jspecify.annotations.NullMarked;
