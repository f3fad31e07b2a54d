/** {@code freeze} and {@code check} of the jar, on what the agent of the same jar has logged. */
package dev.ssotkit.shim.check;
