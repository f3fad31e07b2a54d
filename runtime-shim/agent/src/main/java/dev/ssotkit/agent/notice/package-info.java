/**
 * What the application has begun to use, or made ready, by itself: told by the loading of classes, and by SLF4J's
 * {@code LoggerFactory} when it hands out a logger. Enters are those calls, on any thread, which are only noted; leaves
 * what the outputs may then use. Nothing of the application's is loaded, initialised or asked for here.
 */
@NullMarked
package dev.ssotkit.agent.notice;

import org.jspecify.annotations.NullMarked;
