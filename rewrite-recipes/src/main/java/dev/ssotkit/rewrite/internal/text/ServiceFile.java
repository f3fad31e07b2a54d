package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.NamedConstruction;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.text.PlainText;

/** A provider-configuration file ({@code java.util.ServiceLoader}): one provider a line, each once. */
final class ServiceFile {

    private final PlainText file;
    private final Hypothesis hypothesis;
    private final NamedConstruction construction;
    private final ServiceFolders folders;

    ServiceFile(PlainText file, Hypothesis hypothesis, NamedConstruction construction, ServiceFolders folders) {
        this.folders = folders;
        this.file = file;
        this.hypothesis = hypothesis;
        this.construction = construction;
    }

    PlannedFile plan() {
        TypeKey service = TypeKey.of(file.getSourcePath().getFileName().toString());
        NameUses uses = new NameUses(file);
        if (hypothesis.moves(service)) {
            planName(service, uses);
        }
        List<PlainText> group = folders.groupOf(file);
        StringBuilder text = new StringBuilder();
        Set<TypeKey> providers = new HashSet<>();
        for (PlainText part : group) {
            NameUses own = part == file ? uses : new NameUses(part);
            appendLines(part, own, providers, text);
        }
        if (group.get(0) != file) {
            return new PlannedFile(file, uses.all(), Optional.of(before -> null));
        }
        Path target = folders.targetOf(file);
        boolean isSame = group.size() == 1
                && target.equals(file.getSourcePath())
                && file.getText().contentEquals(text);
        String lines = text.toString();
        return new PlannedFile(
                file,
                uses.all(),
                isSame
                        ? Optional.empty()
                        : Optional.of(
                                before -> ((PlainText) before).withText(lines).withSourcePath(target)));
    }

    // A provider moves with the service's other implementations, if the run has its source.
    private void planName(TypeKey service, NameUses uses) {
        Entry entry = Objects.requireNonNull(hypothesis.entryOf(service));
        for (String line : file.getText().split("\n", -1)) {
            String name = nameIn(line);
            if (!name.isEmpty()
                    && !hypothesis.moves(TypeKey.of(name))
                    && !hypothesis.index().isDeclaredInSource(name)) {
                uses.blocked(
                        service,
                        entry,
                        1,
                        new Objection(
                                "the provider " + name + " of this service is not in the run",
                                "rename this file and its lines by hand"));
                return;
            }
        }
        uses.rewritten(service, entry, 1);
    }

    private static String nameIn(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private void appendLines(PlainText part, NameUses uses, Set<TypeKey> providers, StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(text.indexOf("\r\n") >= 0 ? "\r\n" : "\n");
        }
        TypeKey service = TypeKey.of(part.getSourcePath().getFileName().toString());
        int number = 0;
        for (String line : part.getText().split("(?<=\n)", -1)) {
            number++;
            String name = nameIn(line);
            String moved = hypothesis.moves(TypeKey.of(name)) ? provider(service, name, number, uses) : name;
            if (name.isEmpty() || providers.add(TypeKey.of(moved))) {
                int at = line.indexOf(name);
                text.append(line, 0, at).append(moved).append(line, at + name.length(), line.length());
            }
        }
    }

    private String provider(TypeKey service, String name, int line, NameUses uses) {
        TypeKey key = TypeKey.of(name);
        Entry entry = Objects.requireNonNull(hypothesis.entryOf(key));
        Entry ofService = hypothesis.moves(service) ? hypothesis.entryOf(service) : null;
        boolean provides = construction.provides(entry, service)
                || ofService != null && construction.provides(entry, TypeKey.of(ofService.canonicalType()));
        Optional<Objection> objection = provides
                ? construction.objection(key, entry, List.of())
                : Optional.of(new Objection(
                        entry.canonicalType().binaryName() + " is no " + service, "remove the line, or let it be one"));
        if (objection.isPresent()) {
            uses.blocked(key, entry, line, objection.get());
            return name;
        }
        if (entry.isNamesOnly()) {
            uses.rewritten(key, entry, line);
        } else {
            uses.kept(
                    key,
                    entry,
                    line,
                    NamedConstruction.SECOND_INSTANCE,
                    "give it a static provider() method in a module, or look it up by the accessor");
        }
        return entry.canonicalType().binaryName();
    }
}
