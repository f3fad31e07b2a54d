/**
 * The redirect log's line format: one flat JSON object (RFC 8259) per line in UTF-8, its fields always in the same
 * order, named as OpenTelemetry does where it has a name.
 *
 * <p>What a run, a site and an outcome are enters as values; a line leaves. The words of the log (kind, outcome, reason)
 * are types, and so are the same for who writes lines and for who reads them. Nothing here knows where a line goes, how
 * a site is found, or any library: the agent runs this before {@code main}.
 */
@NullMarked
package dev.ssotkit.record;

import org.jspecify.annotations.NullMarked;
