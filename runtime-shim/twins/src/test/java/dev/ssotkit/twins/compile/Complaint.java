package dev.ssotkit.twins.compile;

/**
 * What a compiler says against a program.
 *
 * @param kind the same for all complaints of a kind
 * @param text with file and line
 */
public record Complaint(String kind, String text) {}
