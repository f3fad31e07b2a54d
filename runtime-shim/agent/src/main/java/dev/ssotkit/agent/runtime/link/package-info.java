/**
 * Call sites: what a construction, a factory call or a forwarding method becomes, in the application's own loader.
 *
 * <p>The caller's lookup and the place's constants come in, a method handle that yields and counts goes out. It does not
 * know the hooks' stacks, but that a construction can be announced to them.
 */
@NullMarked
package dev.ssotkit.agent.runtime.link;

import org.jspecify.annotations.NullMarked;
