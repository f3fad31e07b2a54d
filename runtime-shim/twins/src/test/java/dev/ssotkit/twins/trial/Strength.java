package dev.ssotkit.twins.trial;

/**
 * Whether a rule held a program back without need.
 *
 * @param reason the shape of what it says
 * @param isUnneeded whether the program moves, compiles and is proven without it
 */
public record Strength(String reason, boolean isUnneeded) {}
