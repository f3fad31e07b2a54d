/**
 * What the agent would do with each legacy type, and what keeps the names of a type from moving: an entry of the map and
 * the classes that use its types enter, a verdict with its reasons leaves. Knows no single call site.
 */
@NullMarked
package dev.ssotkit.evidence.verdict;

import org.jspecify.annotations.NullMarked;
