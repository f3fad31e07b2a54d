/** Finding and reading consolidation maps in files; the only package that knows YAML. */
@NullMarked
package dev.ssotkit.map.file;

import org.jspecify.annotations.NullMarked;
