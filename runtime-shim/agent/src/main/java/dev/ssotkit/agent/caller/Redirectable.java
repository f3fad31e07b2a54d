package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.record.Reason;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the map says of one constructor or method that an instruction names. Immutable. */
final class Redirectable {
    final LinkedCall.Member member;
    /** Index of the map's entry. */
    final int entry;
    /** Index of the entry's {@code calls} line; empty if the accessor is meant. */
    final OptionalInt mapping;
    /** Internal name: for a factory the class left of the arrow, else the type called. */
    final String legacyType;

    final String canonicalType;
    /** Why it cannot be redirected, whatever the method around it does. */
    final @Nullable Reason reason;

    Redirectable(
            LinkedCall.Member member,
            int entry,
            OptionalInt mapping,
            String legacyType,
            String canonicalType,
            @Nullable Reason reason) {
        this.member = member;
        this.entry = entry;
        this.mapping = mapping;
        this.legacyType = legacyType;
        this.canonicalType = canonicalType;
        this.reason = reason;
    }

    /** Whether the user's own line says that the move is meant, hazards included. */
    boolean isMapped() {
        return mapping.isPresent();
    }
}
