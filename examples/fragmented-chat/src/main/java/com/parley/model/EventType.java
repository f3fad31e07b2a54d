package com.parley.model;

import java.util.Locale;

/** The golden path, in the order in which a user is to see it. */
public enum EventType {
    AGENT_STARTED,
    AGENT_THINKING,
    TOOL_EXECUTING,
    TOOL_COMPLETED,
    AGENT_COMPLETED;

    /** The name on the wire and in the page. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
