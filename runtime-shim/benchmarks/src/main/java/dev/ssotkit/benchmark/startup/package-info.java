/** What the agent costs a JVM before the application does anything of use: at its start, for each class, for its first facade. */
@NullMarked
package dev.ssotkit.benchmark.startup;

import org.jspecify.annotations.NullMarked;
