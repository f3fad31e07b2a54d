package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.rewrite.internal.text.format.Formats;
import dev.ssotkit.rewrite.internal.text.format.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.SourceFile;
import org.openrewrite.trait.Reference;

/**
 * Tells other recipes, on the class path of a runner, what names a class in files that are no code: in values, lists,
 * keys, elements and attributes, and in Spring's registries. They see these places then, and edit them no more than
 * before.
 */
public final class ClassNames implements Reference.Provider {

    /** A provider; it has no state. */
    public ClassNames() {}

    @Override
    public boolean isAcceptable(SourceFile file) {
        return Formats.of(file).isPresent();
    }

    @Override
    public Set<Reference> getReferences(SourceFile file) {
        return Formats.of(file).stream()
                .flatMap(format -> format.namesIn(file).stream())
                .filter(name -> name.getKind() == Reference.Kind.TYPE && name.role() != Role.PROSE)
                .collect(Collectors.toSet());
    }
}
