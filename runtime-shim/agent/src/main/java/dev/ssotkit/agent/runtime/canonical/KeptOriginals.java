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
     * Says nothing where nobody could be surprised; the reasons for that stand here, and in the agent's README.
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
            case REFLECTION:
                return "`reflection=forward`, or the package of the code that makes it, has its like forward";
            case SUBCLASS:
                return "list the subclass, or let it extend canonical";
            case CLONE:
                return "share the object instead of copying it";
            case NAMES_ONLY:
            case MODE_OBSERVE:
            case MODE_STRICT:
            // That is what was asked for.
            case CONTESTED:
            // Said at start, of all types at once.
            case INSIDE_FACTORY:
            // The factory itself is such an original, and says so.
            case INSIDE_CANONICAL:
                // Canonical could not come into being otherwise.
                return null;
            case CANONICAL_NOT_FOUND:
                // Of what stands between two modules or bundles the registry of facades says more.
                return null;
            default:
                // Outcome failed: who finds that out says what is wrong, and where.
                return null;
        }
    }
}
