package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.FileFilter;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openrewrite.SourceFile;
import org.openrewrite.text.PlainText;

/** The service files that become one: those of legacy services, and that of the canonical one beside them. */
public final class ServiceFolders {

    private final Map<Path, List<PlainText>> byTarget = new TreeMap<>();

    private ServiceFolders() {}

    /** The groups among these files, under one hypothesis. */
    public static ServiceFolders of(List<SourceFile> files, Hypothesis hypothesis) {
        ServiceFolders folders = new ServiceFolders();
        for (SourceFile file : files) {
            if (file instanceof PlainText text && FileFilter.isServiceFile(file)) {
                targetOf(text, hypothesis)
                        .ifPresent(target -> folders.byTarget
                                .computeIfAbsent(target, path -> new ArrayList<>())
                                .add(text));
            }
        }
        for (SourceFile file : files) {
            List<PlainText> group = folders.byTarget.get(file.getSourcePath());
            if (group != null && file instanceof PlainText text && !group.contains(text)) {
                group.add(text);
            }
        }
        // A file that is there already stays; else the first one is renamed.
        folders.byTarget.forEach((target, group) -> group.sort(
                Comparator.comparing((PlainText file) -> !file.getSourcePath().equals(target))
                        .thenComparing(PlainText::getSourcePath)));
        return folders;
    }

    private static Optional<Path> targetOf(PlainText file, Hypothesis hypothesis) {
        TypeKey service = TypeKey.of(file.getSourcePath().getFileName().toString());
        Entry entry = hypothesis.moves(service) ? hypothesis.entryOf(service) : null;
        return Optional.ofNullable(entry)
                .map(each ->
                        file.getSourcePath().resolveSibling(each.canonicalType().binaryName()));
    }

    /** The files that become one with this one, the one that stays first; the file alone where there are none. */
    List<PlainText> groupOf(PlainText file) {
        return byTarget.values().stream()
                .filter(group -> group.contains(file))
                .findFirst()
                .orElse(List.of(file));
    }

    /** Where the group of a file ends up. */
    Path targetOf(PlainText file) {
        return byTarget.entrySet().stream()
                .filter(group -> group.getValue().contains(file))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(file.getSourcePath());
    }
}
