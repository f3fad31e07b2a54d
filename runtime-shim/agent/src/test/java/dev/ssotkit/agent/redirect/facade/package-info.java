/** Facades: what forwards, and how long they live. */
package dev.ssotkit.agent.redirect.facade;
