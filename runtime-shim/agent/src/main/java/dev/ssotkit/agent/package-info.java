/** The javaagent that sends what is left at run time to the canonical instance and logs where it came from. */
@NullMarked
package dev.ssotkit.agent;

import org.jspecify.annotations.NullMarked;
