/** The called side: legacy types that can forward, constructors that report, canonical members that say who is inside. */
@NullMarked
package dev.ssotkit.agent.callee;

import org.jspecify.annotations.NullMarked;
