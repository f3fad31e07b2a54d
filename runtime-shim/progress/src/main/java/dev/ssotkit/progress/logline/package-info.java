/**
 * What one line of a log says. Files enter, and what takes lines in; the fields of each line go to it, one thread for
 * each file. What cannot be read is told with its place and skipped. Knows nothing of what lines come to together.
 */
@NullMarked
package dev.ssotkit.progress.logline;

import org.jspecify.annotations.NullMarked;
