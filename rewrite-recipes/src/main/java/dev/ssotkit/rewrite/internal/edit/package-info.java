/**
 * Carries the plan of a file out on its tree, in one traversal, as its author would have written it: names, imports, white
 * space. A file and its plan enter; the file as it will be leaves. Nothing is decided here: what the plan does not say
 * stays.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.edit;

import org.jspecify.annotations.NullMarked;
