package dev.ssotkit.rewrite.internal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a link in Javadoc leads after the move.
 *
 * @param owner the full name of the class to be written before the member; null where the name that stands there will do
 * @param member the name of the member
 * @param parameters their types as they are written; null where the link names none
 */
public record Link(
        @Nullable String owner, String member, @Nullable List<String> parameters) {}
