/**
 * The JVM's call before main comes in; options and map are read, and the rooms below connected: the transformer is
 * installed, the dispatcher reaches the runtime, the outputs run. What is done to a class, or at a site, is not known
 * here.
 */
@NullMarked
package dev.ssotkit.agent.start;

import org.jspecify.annotations.NullMarked;
