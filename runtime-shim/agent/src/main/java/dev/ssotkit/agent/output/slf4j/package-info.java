/** The application's own log: a warning at a site's first construction, and how many sites there are beyond the first. */
@NullMarked
package dev.ssotkit.agent.output.slf4j;

import org.jspecify.annotations.NullMarked;
