package dev.ssotkit.rewrite.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.plan.Moves;
import dev.ssotkit.rewrite.plan.NamedConstruction;
import dev.ssotkit.rewrite.plan.PlannedFile;
import dev.ssotkit.rewrite.plan.Problem;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.text.PlainText;

/** A provider-configuration file ({@code java.util.ServiceLoader}): one provider a line, each once. */
final class ServiceFile {

    private static final String FOLDER = "META-INF/services/";

    private final PlainText file;
    private final Moves moves;
    private final NamedConstruction construction;

    ServiceFile(PlainText file, Moves moves, NamedConstruction construction) {
        this.file = file;
        this.moves = moves;
        this.construction = construction;
    }

    static boolean isOne(String path) {
        return path.startsWith(FOLDER) || path.contains("/" + FOLDER);
    }

    PlannedFile plan() {
        String service = TypeNames.key(file.getSourcePath().getFileName().toString());
        NameUses uses = new NameUses(file, moves, line -> line.stripLeading().startsWith("#"));
        if (moves.moves(service)) {
            uses.add(
                    service,
                    UseStatus.BLOCKED,
                    "the service itself is a legacy type",
                    "rename this file and its lines by hand");
        }
        List<String> lines = new ArrayList<>();
        Set<String> providers = new HashSet<>();
        for (String line : file.getText().split("(?<=\n)", -1)) {
            int comment = line.indexOf('#');
            String code = comment < 0 ? line : line.substring(0, comment);
            String name = code.strip();
            String moved = uses.moving(name, false)
                    .map(key -> provider(key, service, name, uses))
                    .orElse(name);
            if (name.isEmpty() || providers.add(TypeNames.key(moved))) {
                lines.add(name.isEmpty() ? line : line.replace(name, moved));
            }
        }
        String text = String.join("", lines);
        return new PlannedFile(
                file,
                uses.all(),
                text.equals(file.getText())
                        ? Optional.empty()
                        : Optional.of(before -> ((PlainText) before).withText(text)));
    }

    private String provider(String key, String service, String name, NameUses uses) {
        Entry entry = uses.entryOf(key);
        Optional<Problem> problem = construction.provides(entry, service)
                ? construction.problem(key, entry, List.of())
                : Optional.of(new Problem(
                        entry.canonicalType().binaryName() + " is no " + service, "remove the line, or let it be one"));
        if (problem.isPresent()) {
            uses.add(
                    key,
                    UseStatus.BLOCKED,
                    problem.get().reason(),
                    problem.get().remedy());
            return name;
        }
        boolean isClean = entry.isNamesOnly();
        uses.add(
                key,
                isClean ? UseStatus.REWRITTEN : UseStatus.KEPT,
                isClean ? "" : NamedConstruction.SECOND_INSTANCE,
                isClean ? "" : "give it a static provider() method in a module, or look it up by the accessor");
        return entry.canonicalType().binaryName();
    }
}
