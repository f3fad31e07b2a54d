package dev.ssotkit.discovery.draft;

/**
 * A line of a map: of {@code calls}, or the value of its {@code accessor}.
 *
 * @param reason why it is proposed, or why not
 * @param isSure whether it stands in the map; else it is commented out
 */
public record DraftLine(String text, String reason, boolean isSure) {}
