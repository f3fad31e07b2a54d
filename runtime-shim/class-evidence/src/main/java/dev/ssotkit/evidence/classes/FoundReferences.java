package dev.ssotkit.evidence.classes;

import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** What has been found so far, with the place in byte code at which the scan stands. */
final class FoundReferences {
    private record SiteKey(String legacyType, ReferenceKind kind, String member) {}

    private final TreeSet<Reference> found = new TreeSet<>();
    private final Map<SiteKey, Integer> ordinals = new HashMap<>();
    private String container = "";
    private String className = "";
    private String member = "";
    private SourceLine line = SourceLine.UNKNOWN;

    void enterClass(String container, String className) {
        this.container = container;
        this.className = PlainText.singleLine(className);
        ordinals.clear();
        enterMember("");
    }

    void enterMember(String member) {
        this.member = PlainText.singleLine(member);
        line = SourceLine.UNKNOWN;
    }

    void atLine(int line) {
        this.line = SourceLine.of(line);
    }

    void add(TypeName legacyType, ReferenceKind kind) {
        add(legacyType, kind, false);
    }

    /** A place that the agent sees as a site. */
    void addSite(TypeName legacyType, ReferenceKind kind) {
        add(legacyType, kind, true);
    }

    private void add(TypeName legacyType, ReferenceKind kind, boolean site) {
        String type = legacyType.binaryName();
        // A type that goes away takes its own code with it.
        if (TypeName.isWithin(TypeName.keyOf(className), legacyType.key())) {
            return;
        }
        OptionalInt ordinal = site
                ? OptionalInt.of(ordinals.merge(new SiteKey(type, kind, member), 1, Integer::sum) - 1)
                : OptionalInt.empty();
        found.add(new Reference(type, kind, className, member, ordinal, line, container));
    }

    /** Each place once, in order. */
    List<Reference> all() {
        return List.copyOf(found);
    }
}
