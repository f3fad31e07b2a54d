/**
 * Legacy objects that forward to a canonical instance: whether a class can have them, and the one for each instance.
 *
 * <p>Loaded classes and canonical instances come in, facades go out. It does not know who asks, nor whether that counts.
 */
@NullMarked
package dev.ssotkit.agent.runtime.facade;

import org.jspecify.annotations.NullMarked;
