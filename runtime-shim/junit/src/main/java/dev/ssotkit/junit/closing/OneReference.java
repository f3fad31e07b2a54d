package dev.ssotkit.junit.closing;

import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No class names a type that canonical replaces, but that type itself. */
final class OneReference implements ClosingCheck {
    @Override
    public String name() {
        return "everything refers to it";
    }

    @Override
    public List<String> findings(Entry entry, HeldCode code) {
        Set<String> names = entry.legacyTypes().stream().map(TypeName::key).collect(Collectors.toUnmodifiableSet());
        Set<String> factories =
                entry.calls().stream().map(call -> call.type().key()).collect(Collectors.toUnmodifiableSet());
        List<String> lines = new ArrayList<>();
        for (Reference reference : code.references()) {
            String key = TypeName.keyOf(reference.legacyType());
            if (names.contains(key) || factories.contains(key)) {
                lines.add("  " + reference.place() + " names " + reference.legacyType() + " ("
                        + reference.kind().text() + ")");
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, Counted.of(lines.size(), "reference") + " to what " + entry.canonicalType() + " replaces:");
            lines.add("Move each; the recipe's rows say what keeps it from moving them.");
        }
        return lines;
    }
}
