/** Files that leave whole or not at all: names and texts enter. Knows nothing of what is in them. */
@NullMarked
package dev.ssotkit.progress.files;

import org.jspecify.annotations.NullMarked;
