/** How the agent starts, or does not, and that the application runs all the same. */
package dev.ssotkit.shim.start;
