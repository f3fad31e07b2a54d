/**
 * The files of class folders and archives, archives in archives included: read on all processors, handed on in an order
 * that depends on names only. Paths enter, bytes leave, with a line for each file that cannot be read. Knows nothing of
 * what is in them.
 */
@NullMarked
package dev.ssotkit.evidence.files;

import org.jspecify.annotations.NullMarked;
