package dev.ssotkit.rewrite.table;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import org.openrewrite.Column;
import org.openrewrite.DataTable;
import org.openrewrite.Recipe;

/** A row for every use of a legacy type, whatever became of it: the rows of a dry run are the source uses left. */
@JsonIgnoreType
public final class LegacyUses extends DataTable<LegacyUses.Row> {

    /** The table of one recipe. */
    public LegacyUses(Recipe recipe) {
        super(recipe, "Uses of legacy types", "Every use of a legacy type: where it is, what became of it, and why.");
    }

    /**
     * One use.
     *
     * @param file path as the build sees it, with {@code /}
     * @param line 1-based, in the source as read
     * @param kind see {@link UseKind}
     * @param legacyType binary name; for a factory the class left of {@code ->}
     * @param canonicalType binary name
     * @param status see {@link UseStatus}
     * @param reason why, for every status but {@code REWRITTEN}
     * @param remedy what the user can do about it; empty where nothing is to be done
     * @param blocks whether its type stays because of this use alone, whatever becomes of the others
     */
    public record Row(
            @Column(displayName = "File", description = "Path of the source file.")
            String file,

            @Column(displayName = "Line", description = "Line in the source as read, counted from 1.")
            int line,

            @Column(
                    displayName = "Kind",
                    description = "import, type, construction, method_reference, factory, call, subclass or text.")
            String kind,

            @Column(
                    displayName = "Legacy type",
                    description = "The type that is used; for a factory the class that has it.")
            String legacyType,

            @Column(displayName = "Canonical type", description = "The type that takes its place.")
            String canonicalType,

            @Column(displayName = "Status", description = "REWRITTEN, BLOCKED, KEPT or UNRESOLVED.")
            String status,

            @Column(displayName = "Reason", description = "Why the use was not rewritten.")
            String reason,

            @Column(displayName = "Remedy", description = "What to do about it.")
            String remedy,

            @Column(displayName = "Blocks", description = "Whether the type stays because of this use by itself.")
            boolean blocks) {}
}
