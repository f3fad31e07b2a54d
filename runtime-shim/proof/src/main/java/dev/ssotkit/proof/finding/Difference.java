package dev.ssotkit.proof.finding;

/**
 * Something that the map does not say.
 *
 * @param expected what the map makes of the code before, in words
 * @param found what is there, in words
 */
public record Difference(CodePlace place, String expected, String found) {}
