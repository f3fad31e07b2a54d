package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.SourceFile;

/** Collects the uses in one file that is no code. */
final class NameUses {

    private final SourceFile file;
    private final List<Use> uses = new ArrayList<>();

    NameUses(SourceFile file) {
        this.file = file;
    }

    void rewritten(TypeKey key, Entry entry, int line) {
        add(key, entry, line, UseStatus.REWRITTEN, "", "");
    }

    void kept(TypeKey key, Entry entry, int line, String reason, String remedy) {
        add(key, entry, line, UseStatus.KEPT, reason, remedy);
    }

    void blocked(TypeKey key, Entry entry, int line, Objection objection) {
        add(key, entry, line, UseStatus.BLOCKED, objection.reason(), objection.remedy());
    }

    void unresolved(TypeKey key, Entry entry, int line, Objection objection) {
        add(key, entry, line, UseStatus.UNRESOLVED, objection.reason(), objection.remedy());
    }

    /** Notes a use; one that is kept blocks nothing. */
    void add(TypeKey key, Entry entry, int line, UseStatus status, String reason, String remedy) {
        String canonical = entry.canonicalType().binaryName();
        uses.add(new Use(file.getId(), line, UseKind.TEXT, key, canonical, status, reason, remedy, true));
    }

    List<Use> all() {
        return uses;
    }
}
