package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.record.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Says which constructions stay original although redirection was asked for: once for each reason and legacy type, for
 * what the map's author can do about it is the same at every site.
 */
public final class KeptOriginals {
    private KeptOriginals() {}

    /**
     * Says nothing where the original is what was asked for, by the map, the mode or an option.
     *
     * @param where types and place
     * @param detail what makes it so; empty if the reason says all
     */
    public static void warn(Reason reason, String legacyType, String where, String detail) {
        String remedy = remedy(reason);
        if (remedy != null) {
            Warnings.once(
                    "kept\n" + reason + '\n' + legacyType,
                    where + ": stays original (" + reason.text() + ")" + (detail.isEmpty() ? "" : ": " + detail) + "; "
                            + remedy);
        }
    }

    private static @Nullable String remedy(Reason reason) {
        switch (reason) {
            case HAZARD:
                return "it is configured, closed or locked on where it is made: a line in `calls` says that it is meant";
            case ARGUMENTS:
                return "add a line to `calls` for this constructor";
            case UNMAPPED_METHOD:
            case NATIVE_METHOD:
                return "add the method to canonical or a line to `calls`";
            case INSTANCE_FIELD:
            case SEALED:
            case SERIALIZABLE:
            case OWN_MONITOR:
                return "make canonical a subtype of it, or move its uses with the recipe";
            case NOT_ELIGIBLE:
                return "let `plan` say more, or move its uses with the recipe";
            case CANONICAL_DIFFERS:
                return "load both types in one class loader";
            case FACTORY_RESULT_SUBTYPE:
            case FACTORY_RESULT_CAST:
                return "if its callers can do with canonical, a line in `calls` says so";
            case UNSUPPORTED_SHAPE:
                return "move it with the recipe";
            case READ_RESOLVE:
            case INPUT_FILTER:
                return "leave it out of `reflection`, or let what reads it take canonical";
            default:
                return null;
        }
    }
}
