package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import dev.ssotkit.walkthrough.workspace.Build;

/**
 * What every step needs.
 *
 * @param accept take this run's patch as the golden one
 */
record Setting(Build build, ChatProject chat, Terminal terminal, boolean accept, Checks checks) {}
