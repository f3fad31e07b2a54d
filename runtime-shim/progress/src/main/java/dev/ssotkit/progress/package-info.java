/**
 * The command line. Each verb has a package of its own ({@code report}, {@code plan}, {@code scan}), which reads one
 * or more kinds of evidence: {@code log} (run time), {@code uses} (source), {@code classes} (byte code).
 */
@NullMarked
package dev.ssotkit.progress;

import org.jspecify.annotations.NullMarked;
