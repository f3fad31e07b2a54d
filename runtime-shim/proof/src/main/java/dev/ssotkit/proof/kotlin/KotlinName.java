package dev.ssotkit.proof.kotlin;

/**
 * A name that Kotlin's metadata holds.
 *
 * @param isClass whether it is that of a class, with dots between nested ones
 */
public record KotlinName(String text, boolean isClass) {}
