package dev.ssotkit.rewrite.internal.retire.deletion;

import dev.ssotkit.rewrite.internal.decide.FoundUse;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;

/**
 * What is left of a file without some types, and what went.
 *
 * @param left null where the whole file goes
 * @param trees the trees that went
 * @param names the names that went from a file that is no code, each with its lines
 */
record FilePart(@Nullable SourceFile left, Set<UUID> trees, Map<Integer, Set<String>> names) {

    static final FilePart GONE = new FilePart(null, Set.of(), Map.of());

    /** Whether a use of one of the types went with it. An import goes if nothing else is left that needs it. */
    boolean isWithout(FoundUse use) {
        LegacyUses.Row row = use.row();
        return left == null
                || trees.contains(use.tree())
                || row.kind().equals(UseKind.IMPORT.toString())
                || names.getOrDefault(row.line(), Set.of()).contains(row.legacyType());
    }
}
