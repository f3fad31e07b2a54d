/**
 * Byte-code evidence: folders and jars of class files enter; what leaves is every reference to a type of the map, or,
 * for the plan, classes by name as a class path finds them and what their code mentions. The only package that reads
 * class files; it knows neither logs nor how a reference is printed.
 */
@NullMarked
package dev.ssotkit.evidence.classes;

import org.jspecify.annotations.NullMarked;
