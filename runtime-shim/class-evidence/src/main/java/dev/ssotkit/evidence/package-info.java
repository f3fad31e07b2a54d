/**
 * What class files say of a migration, for whoever asks: the command line, a test of the application. A map and folders
 * or jars enter; references that are left, and the agent's verdict on each legacy type, leave. Prints nothing.
 */
@NullMarked
package dev.ssotkit.evidence;

import org.jspecify.annotations.NullMarked;
