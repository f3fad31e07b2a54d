/** The one class that every class loader sees, and how it gets into {@code java.lang}. */
@NullMarked
package dev.ssotkit.agent.dispatch;

import org.jspecify.annotations.NullMarked;
