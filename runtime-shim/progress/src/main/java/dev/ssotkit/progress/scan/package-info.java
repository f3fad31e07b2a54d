/** The verb {@code scan}: references in byte code enter, a line for each leaves. Counts nothing against other evidence. */
@NullMarked
package dev.ssotkit.progress.scan;

import org.jspecify.annotations.NullMarked;
