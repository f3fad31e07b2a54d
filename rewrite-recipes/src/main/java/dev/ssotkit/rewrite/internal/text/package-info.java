/**
 * Class names in files that are not code: whether each can move, by what reads it, and the file as it is planned. A file
 * and the hypothesis that code is planned under enter; uses and an edit leave. How a file is written down, and where names
 * stand in it, is known to its format alone; nothing here knows trees of code, and a file of code that arrives as text holds
 * back whatever it mentions.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.text;

import org.jspecify.annotations.NullMarked;
