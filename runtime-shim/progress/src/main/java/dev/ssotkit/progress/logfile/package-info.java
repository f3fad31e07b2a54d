/**
 * What the user named as logs. Words of a command line enter: files, folders, patterns, standard input, packed or not;
 * lines of bytes leave. Knows nothing of what a line says.
 */
@NullMarked
package dev.ssotkit.progress.logfile;

import org.jspecify.annotations.NullMarked;
