/** Java Flight Recorder: an event at a site's first construction. */
@NullMarked
package dev.ssotkit.agent.output.jfr;

import org.jspecify.annotations.NullMarked;
