package com.parley.agents;

/** One finished run: its id, and how many events it emitted. */
public record RunSummary(String runId, int emitted) {}
