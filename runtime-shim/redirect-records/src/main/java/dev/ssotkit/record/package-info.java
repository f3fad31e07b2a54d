/** The redirect log's line format, one JSON object per line. */
@NullMarked
package dev.ssotkit.record;

import org.jspecify.annotations.NullMarked;
