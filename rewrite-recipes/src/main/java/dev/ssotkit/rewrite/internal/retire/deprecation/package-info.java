/**
 * Marks the declarations of legacy types as deprecated. The files of a run enter; for each declaration leave its annotation,
 * its documentation with a link to where a call would lead, and a row.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.retire.deprecation;

import org.jspecify.annotations.NullMarked;
