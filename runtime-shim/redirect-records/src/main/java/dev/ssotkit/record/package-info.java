/**
 * The redirect log's line format: one flat JSON object (RFC 8259) per line in UTF-8, its fields always in the same
 * order, named as OpenTelemetry does where it has a name.
 */
@NullMarked
package dev.ssotkit.record;

import org.jspecify.annotations.NullMarked;
