/**
 * What is left, told to tools: a place and a message enter, files and lines that other programs read leave. Knows no verb, and
 * not why a place is told.
 */
@NullMarked
package dev.ssotkit.progress.alert;

import org.jspecify.annotations.NullMarked;
