/** Run-time evidence: redirect logs, read and merged. */
@NullMarked
package dev.ssotkit.progress.log;

import org.jspecify.annotations.NullMarked;
