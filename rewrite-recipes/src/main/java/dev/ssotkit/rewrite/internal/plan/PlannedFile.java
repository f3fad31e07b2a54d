package dev.ssotkit.rewrite.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;

/**
 * A file, its uses, and the edit that carries them out.
 *
 * @param edit empty if the file stays as it is
 */
public record PlannedFile(SourceFile file, List<Use> uses, Optional<FileEdit> edit) {

    /** The trees that stand for its uses. */
    public Set<UUID> trees() {
        return uses.stream().map(Use::tree).collect(Collectors.toSet());
    }

    /** The same file where every use of some types has turned out to be impossible. */
    public PlannedFile failedFor(Predicate<Use> affected, Objection objection) {
        return new PlannedFile(
                file,
                uses.stream()
                        .map(use -> affected.test(use) ? use.failed(objection) : use)
                        .toList(),
                edit);
    }

    /** The same file where uses are blocked that a reason speaks against. */
    public PlannedFile blockedWhere(Function<Use, @Nullable Objection> reasonAgainst) {
        List<Use> checked = new ArrayList<>();
        for (Use use : uses) {
            Objection objection = reasonAgainst.apply(use);
            checked.add(objection == null || use.isBlocking() ? use : use.blocked(objection));
        }
        return new PlannedFile(file, checked, edit);
    }
}
