/**
 * Finding and reading consolidation maps in files; the only package that knows YAML. A file, a directory or a jar
 * enters, as its user wrote it, and the name of a recipe if one is to be picked; a map leaves, or an exception with
 * every problem and its line. What an option means this package does not know: it hands on the values as they stand
 * there.
 */
@NullMarked
package dev.ssotkit.map.file;

import org.jspecify.annotations.NullMarked;
