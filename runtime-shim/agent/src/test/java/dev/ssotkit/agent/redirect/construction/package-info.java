/** What a construction yields, with one canonical type or several, whoever comes first. */
package dev.ssotkit.agent.redirect.construction;
