/** What else changes classes or keeps them: other agents, debuggers, shared archives. */
package dev.ssotkit.shim.beside;
