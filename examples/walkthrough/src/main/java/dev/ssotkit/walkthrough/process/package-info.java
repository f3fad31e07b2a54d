/** Child processes: servers and builds, ended with this JVM at the latest. */
@NullMarked
package dev.ssotkit.walkthrough.process;

import org.jspecify.annotations.NullMarked;
