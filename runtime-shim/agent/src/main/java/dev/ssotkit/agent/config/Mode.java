package dev.ssotkit.agent.config;

import org.jspecify.annotations.Nullable;

/** What a legacy construction does, per canonical type, switchable while running. */
public enum Mode {
    /** The original construction runs and is logged. */
    OBSERVE("observe"),
    /** The construction yields the canonical instance or its facade. */
    REDIRECT("redirect"),
    /** The construction throws {@code LegacyConstructionException}. */
    STRICT("strict");

    private final String text;

    Mode(String text) {
        this.text = text;
    }

    /** The mode as options, log and JMX write it. */
    public String text() {
        return text;
    }

    /** The mode of that text, exactly as {@link #text()} gives it; null if there is none. */
    public static @Nullable Mode ofText(String text) {
        for (Mode mode : values()) {
            if (mode.text.equals(text)) {
                return mode;
            }
        }
        return null;
    }
}
