package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;

/** What the journey measured. */
public record Findings(ChatRun asItIs, AgentRun withAgent) {}
