package dev.ssotkit.progress.log;

import org.jspecify.annotations.Nullable;

/**
 * One JVM that ran with the agent.
 *
 * @param id random per JVM start, field {@code ssot.run.id}
 * @param mode the mode it started in; null if its start line is lost
 * @param mapDigest which map it used; null likewise
 */
public record LoggedRun(
        String id, @Nullable String mode, @Nullable String mapDigest) {}
