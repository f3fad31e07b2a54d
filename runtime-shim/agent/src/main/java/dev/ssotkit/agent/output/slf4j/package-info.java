/** The application's own log: a warning at a site's first construction. */
@NullMarked
package dev.ssotkit.agent.output.slf4j;

import org.jspecify.annotations.NullMarked;
