/** What the tests of redirection share: small programs with a map, compiled, rewritten while they are loaded, and run. */
package dev.ssotkit.agent.redirect.program;
