/** Weighs the evidence: kind and similarity of each type, and which type should stay. */
@NullMarked
package dev.ssotkit.discovery.verdict;

import org.jspecify.annotations.NullMarked;
