/**
 * Where in a source file something stands, as every kind of evidence says it: numbers enter, and leave as stack traces
 * have them. Knows no evidence.
 */
@NullMarked
package dev.ssotkit.progress.place;

import org.jspecify.annotations.NullMarked;
