/** The verb {@code scan}: which byte code still names a legacy type. */
@NullMarked
package dev.ssotkit.progress.scan;

import org.jspecify.annotations.NullMarked;
