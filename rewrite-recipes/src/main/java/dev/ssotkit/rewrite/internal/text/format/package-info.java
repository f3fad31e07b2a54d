/**
 * The formats of files that are not code: each a {@link dev.ssotkit.rewrite.internal.text.format.TextFormat}, all of them in
 * one ordered list. A file enters; the words that may name classes leave, each with the role of its place, and so does the
 * file with other words there: escapes stay, and lists and mappings name nothing twice that was named once. No format knows
 * the map, or which names move.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.text.format;

import org.jspecify.annotations.NullMarked;
