/** The verb {@code report}: what is left in source, in byte code and at run time. */
@NullMarked
package dev.ssotkit.progress.report;

import org.jspecify.annotations.NullMarked;
