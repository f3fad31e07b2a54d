/** {@code plan} beside the agent: what the one predicts, the other does. */
package dev.ssotkit.shim.plan;
