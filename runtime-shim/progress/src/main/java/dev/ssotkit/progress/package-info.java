/**
 * The command line. Arguments enter, text and an exit code leave. Each verb has a package of its own ({@code report},
 * {@code plan}, {@code scan}), which reads one or more kinds of evidence: {@code log} (run time), {@code uses} (source),
 * {@code classes} (byte code); {@code left} has all of it in one list; {@code cli} is what the verbs share. Nothing here knows the agent or the recipes: it reads
 * what they leave, and is handed a finder of sites.
 */
@NullMarked
package dev.ssotkit.progress;

import org.jspecify.annotations.NullMarked;
