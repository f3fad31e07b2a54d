package dev.ssotkit.discovery.draft;

/**
 * A line of {@code calls}.
 *
 * @param reason why it is proposed, or why not
 * @param isSure whether it stands in the map; else it is commented out
 */
record DraftLine(String text, String reason, boolean isSure) {}
