package dev.ssotkit.rewrite.plan;

/**
 * Why a use cannot move.
 *
 * @param reason for the table
 * @param remedy what the user can do about it
 */
public record Problem(String reason, String remedy) {}
