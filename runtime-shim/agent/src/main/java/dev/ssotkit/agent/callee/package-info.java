/**
 * The called side: legacy types that can forward, constructors that report, canonical members that say who is inside.
 *
 * <p>One class's tree and the map come in; the changed and added members go out. It does not know who calls them, nor
 * what the answers to their questions depend on.
 */
@NullMarked
package dev.ssotkit.agent.callee;

import org.jspecify.annotations.NullMarked;
