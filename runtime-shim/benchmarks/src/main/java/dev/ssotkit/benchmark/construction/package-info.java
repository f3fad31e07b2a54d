/** What a redirected construction costs once it is hot, and a call through a facade: by JMH, a JVM for each. */
@NullMarked
package dev.ssotkit.benchmark.construction;

import org.jspecify.annotations.NullMarked;
