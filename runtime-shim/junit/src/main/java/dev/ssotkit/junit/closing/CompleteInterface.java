package dev.ssotkit.junit.closing;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Canonical has every member that is used of a type it replaces, under its name or by a line of {@code calls}. */
final class CompleteInterface implements ClosingCheck {
    @Override
    public String name() {
        return "its interface is complete";
    }

    @Override
    public List<String> findings(Entry entry, HeldCode code) {
        List<String> lines = new ArrayList<>();
        for (TypeName legacy : entry.legacyTypes()) {
            code.missingMembers()
                    .of(legacy.toString())
                    .forEach(missing -> lines.add("  of " + legacy + ": " + missing));
        }
        if (!lines.isEmpty()) {
            lines.add(
                    0,
                    Counted.of(lines.size(), "member") + " of what " + entry.canonicalType()
                            + " replaces, used and missing:");
            lines.add("Add each to " + entry.canonicalType() + ", or map it in `calls`.");
        }
        return lines;
    }
}
