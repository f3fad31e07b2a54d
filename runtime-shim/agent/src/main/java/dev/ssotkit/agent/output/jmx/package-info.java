/** Java Management Extensions: totals, and the switch of modes. */
@NullMarked
package dev.ssotkit.agent.output.jmx;

import org.jspecify.annotations.NullMarked;
