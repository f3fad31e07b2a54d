/**
 * Where something stands that is left: its package, its module, who owns it. Uses, references and sites enter, and a
 * {@code CODEOWNERS} file; each leaves as a place like any other. Counts nothing and prints nothing.
 */
@NullMarked
package dev.ssotkit.progress.place;

import org.jspecify.annotations.NullMarked;
