/** How is measured: which JVMs, what a process takes, how many rounds there is time for, and on which machine. */
@NullMarked
package dev.ssotkit.benchmark.measure;

import org.jspecify.annotations.NullMarked;
