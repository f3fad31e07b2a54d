/**
 * The calling side: constructions, factory calls and method references become call sites that link late.
 *
 * <p>One class's tree and the map come in; the changed methods, and a report of each site, go out. It does not know
 * whether the class is being loaded or only looked at, nor what a site will yield.
 */
@NullMarked
package dev.ssotkit.agent.caller;

import org.jspecify.annotations.NullMarked;
