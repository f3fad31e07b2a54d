package dev.ssotkit.junit.closing;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Canonical is there, and none of the types that it replaces is. A library's type stays with the library. */
final class OneImplementation implements ClosingCheck {
    @Override
    public String name() {
        return "one implementation exists";
    }

    @Override
    public List<String> findings(Entry entry, HeldCode code) {
        List<String> findings = new ArrayList<>();
        if (code.classes().ownOf(entry.canonicalType()).isEmpty() && !isOfLibrary(entry)) {
            findings.add(entry.canonicalType() + " is in none of " + code.roots() + "; is the map's name right?");
        }
        List<String> left = new ArrayList<>();
        for (TypeName legacy : entry.legacyTypes()) {
            if (entry.movesType(legacy)) {
                code.classes()
                        .ownOf(legacy)
                        .ifPresent(shape -> left.add("  " + shape + " in "
                                + code.classes().containerOf(shape.binaryName()).orElseThrow()));
            }
        }
        if (!left.isEmpty()) {
            findings.add(Counted.of(left.size(), "type") + " beside " + entry.canonicalType() + ":");
            findings.addAll(left);
            findings.add("Delete each once nothing refers to it.");
        }
        return findings;
    }

    /** Whether the instance is a library's, which a class of the project's hands out. */
    private static boolean isOfLibrary(Entry entry) {
        return entry.accessor().namesAnotherClass();
    }
}
