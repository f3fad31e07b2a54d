/**
 * What every verb shares: the map's options, the way input errors are told, and tables for a terminal. Words of a
 * command line enter; what they name, or lines of text, leave. Knows no verb and no evidence.
 */
@NullMarked
package dev.ssotkit.progress.cli;

import org.jspecify.annotations.NullMarked;
