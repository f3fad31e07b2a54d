package dev.ssotkit.rewrite.internal.plan;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One use and what is to become of it.
 *
 * @param tree the tree that stands for it, so that its line can be found
 * @param line the 1-based line where it is known; 0 where the tree must tell
 * @param blocksType whether its legacy type must stay because of it, if it cannot move; a construction of a type that
 *     does not move is decided by itself
 */
public record Use(
        UUID tree,
        int line,
        UseKind kind,
        TypeKey legacyType,
        String canonicalType,
        UseStatus status,
        String reason,
        String remedy,
        boolean blocksType) {

    /** How a reason begins that tells what a name will lead to; it is true only where the type moves. */
    public static final String NAME_MOVES = "the name moves";

    /** Stands in for the tree of a use in text, which has none: where it is tells one use from another. */
    public static UUID idOfPlace(UUID file, Object place) {
        return UUID.nameUUIDFromBytes((file + ":" + place).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether what is said of it holds only if its legacy type moves. */
    public boolean isOfTheMove() {
        return status == UseStatus.REWRITTEN || status == UseStatus.KEPT && reason.startsWith(NAME_MOVES);
    }

    /** Whether its legacy type stays because of it. */
    public boolean isBlocking() {
        return blocksType && (status == UseStatus.BLOCKED || status == UseStatus.UNRESOLVED);
    }

    /** The same use, decided by itself. */
    Use aloneOnly() {
        return new Use(tree, line, kind, legacyType, canonicalType, status, reason, remedy, false);
    }

    /** The same use, staying on purpose, unless it is blocked. */
    Use kept(String keptReason) {
        return status == UseStatus.REWRITTEN
                ? new Use(tree, line, kind, legacyType, canonicalType, UseStatus.KEPT, keptReason, "", false)
                : this;
    }

    /** The same use, holding its type back whatever was thought of it. */
    public Use failed(Objection objection) {
        return new Use(
                tree,
                line,
                kind,
                legacyType,
                canonicalType,
                UseStatus.BLOCKED,
                objection.reason(),
                objection.remedy(),
                true);
    }

    /** The same use, blocked. */
    public Use blocked(Objection objection) {
        UseStatus stays = status == UseStatus.UNRESOLVED ? status : UseStatus.BLOCKED;
        return new Use(
                tree, line, kind, legacyType, canonicalType, stays, objection.reason(), objection.remedy(), blocksType);
    }
}
