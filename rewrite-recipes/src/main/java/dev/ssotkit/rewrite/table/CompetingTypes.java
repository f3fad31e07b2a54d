package dev.ssotkit.rewrite.table;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import org.openrewrite.Column;
import org.openrewrite.DataTable;
import org.openrewrite.Recipe;

/** A row for canonical, for every type that competes with it, and for those that only look so. */
@JsonIgnoreType
public final class CompetingTypes extends DataTable<CompetingTypes.Row> {

    /** The table of one recipe. */
    public CompetingTypes(Recipe recipe) {
        super(
                recipe,
                "Competing types",
                "Types that compete with one, what speaks for it, and how much they are used.");
    }

    /**
     * One type.
     *
     * @param type binary name
     * @param kind as the README of discovery lists them
     * @param similarity from 0 to 1; 1 for canonical
     * @param evidence what speaks for it; of a look-alike first why it is none
     * @param imports outermost classes of other packages that use it
     * @param constructions methods that construct it
     * @param calls calls of it; those of one method in one other count once
     * @param packages packages that use it, separated by a comma and a blank
     * @param missing methods of it that are called and that canonical lacks, likewise
     */
    public record Row(
            @Column(displayName = "Type", description = "Binary name.")
            String type,

            @Column(displayName = "Kind", description = "canonical, duplicate, wrapper, alias, look-alike and so on.")
            String kind,

            @Column(displayName = "Similarity", description = "From 0 to 1.")
            double similarity,

            @Column(displayName = "Evidence", description = "What speaks for it; of a look-alike why it is none.")
            String evidence,

            @Column(displayName = "Imports", description = "Classes of other packages that use it.")
            int imports,

            @Column(displayName = "Constructions", description = "Methods that construct it.")
            int constructions,

            @Column(displayName = "Calls", description = "Calls of it, those of one method in one other once.")
            int calls,

            @Column(displayName = "Packages", description = "Packages that use it.")
            String packages,

            @Column(displayName = "Canonical lacks", description = "Methods that are called and that canonical lacks.")
            String missing) {}
}
