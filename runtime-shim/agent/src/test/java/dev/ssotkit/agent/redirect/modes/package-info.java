/** Modes while a program runs. */
package dev.ssotkit.agent.redirect.modes;
