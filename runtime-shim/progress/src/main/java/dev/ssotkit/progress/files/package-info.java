/**
 * Files that leave whole or not at all: names and texts enter, and JSON gets its form. Knows nothing of what is in them.
 */
@NullMarked
package dev.ssotkit.progress.files;

import org.jspecify.annotations.NullMarked;
