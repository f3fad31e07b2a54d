/**
 * What the toolkit leaves behind as evidence: the redirect log, the table of uses and the lines of {@code plan} enter,
 * and leave as values. Read without the toolkit's classes, on purpose: these are the formats that a user's own tools
 * would read, and a mistake in the toolkit's reader must not hide one in its writer.
 */
@NullMarked
package dev.ssotkit.walkthrough.evidence;

import org.jspecify.annotations.NullMarked;
