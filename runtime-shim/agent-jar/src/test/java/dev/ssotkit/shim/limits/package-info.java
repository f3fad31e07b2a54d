/** What the agent meets when the JVM runs out of something, or may not do what it has to. */
package dev.ssotkit.shim.limits;
