package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.terminal.Terminal;
import dev.ssotkit.walkthrough.workspace.Build;

/** What every step needs. */
record Setting(Build build, ChatProject chat, Terminal terminal, Checks checks) {}
