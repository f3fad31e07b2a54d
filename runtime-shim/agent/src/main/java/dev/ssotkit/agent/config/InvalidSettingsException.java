package dev.ssotkit.agent.config;

/** An option that the agent cannot follow; the message names it and says what would be right. */
public final class InvalidSettingsException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidSettingsException(String message) {
        super(message);
    }
}
