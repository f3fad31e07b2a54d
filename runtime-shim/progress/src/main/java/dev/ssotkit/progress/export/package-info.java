/**
 * The verb {@code export}: redirect logs enter, as they lie on disk; log records leave, to a receiver of OpenTelemetry's.
 * Knows nothing of maps and reports: it passes on what the lines say.
 */
@NullMarked
package dev.ssotkit.progress.export;

import org.jspecify.annotations.NullMarked;
