/** Byte-code evidence: class files, found in folders and jars. */
@NullMarked
package dev.ssotkit.progress.classes;

import org.jspecify.annotations.NullMarked;
