/** Factories and singletons count as {@code new} does. */
package dev.ssotkit.agent.redirect.factories;
