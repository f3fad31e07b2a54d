package dev.ssotkit.rewrite.table;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import org.openrewrite.Column;
import org.openrewrite.DataTable;
import org.openrewrite.Recipe;

/** A row for every legacy type that a recipe looks at itself, and for each of its members that something is said of. */
@JsonIgnoreType
public final class RetiredTypes extends DataTable<RetiredTypes.Row> {

    /** The table of one recipe. */
    public RetiredTypes(Recipe recipe) {
        super(recipe, "Retired types", "What became of the legacy types themselves, and why.");
    }

    /**
     * One type, or one of its members.
     *
     * @param file path as the build sees it, with {@code /}; empty where no file of the run has it
     * @param line 1-based, in the source as read; 0 where nothing tells
     * @param legacyType binary name of the type, or of the class of a factory
     * @param member the member that it is about, with its erased parameters; empty for the type
     * @param status see {@link RetirementStatus}
     * @param reason why, for every status that is no edit
     * @param remedy what the user can do about it; empty where nothing is to be done
     */
    public record Row(
            @Column(displayName = "File", description = "Path of the source file.")
            String file,

            @Column(displayName = "Line", description = "Line in the source as read, counted from 1.")
            int line,

            @Column(displayName = "Legacy type", description = "The type, or the class of a factory.")
            String legacyType,

            @Column(displayName = "Member", description = "The member of it; empty for the type itself.")
            String member,

            @Column(displayName = "Status", description = "DEPRECATED, DELEGATED, DELETED, KEPT or BLOCKED.")
            String status,

            @Column(displayName = "Reason", description = "Why nothing, or not all, was done.")
            String reason,

            @Column(displayName = "Remedy", description = "What to do about it.")
            String remedy) {}
}
