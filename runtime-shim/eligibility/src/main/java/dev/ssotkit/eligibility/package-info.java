/**
 * What a construction of a legacy type yields, and why it is not more: an entry of the map and the shapes of classes
 * enter, a verdict with its obstacles and forwardings leaves. Agent and {@code plan} share it, so that the one does what
 * the other predicts. It loads no class and knows nothing of either; obstacles speak the words of the redirect log.
 */
@NullMarked
package dev.ssotkit.eligibility;

import org.jspecify.annotations.NullMarked;
