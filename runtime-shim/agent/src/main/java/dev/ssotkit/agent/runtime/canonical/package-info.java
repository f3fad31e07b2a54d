/**
 * The canonical instance as one class loader sees it: its type, who is inside its code, what is called to get it.
 *
 * <p>An entry of the map and a lookup come in; the instance, or a handle that gets it, goes out, or why there is none.
 * It does not know legacy types.
 */
@NullMarked
package dev.ssotkit.agent.runtime.canonical;

import org.jspecify.annotations.NullMarked;
