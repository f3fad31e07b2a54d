package dev.ssotkit.progress.place;

import dev.ssotkit.progress.sources.FileIndex;
import dev.ssotkit.progress.sources.FoundFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who owns a place, as far as its file can be found: a class file and a log name files without their module. */
final class OwnerOfPlace {
    private final CodeOwners owners;
    private final FileIndex files;

    private OwnerOfPlace(CodeOwners owners, FileIndex files) {
        this.owners = owners;
        this.files = files;
    }

    /** Looks into the repository that the file of owners is of. */
    static OwnerOfPlace in(CodeOwners owners) {
        return new OwnerOfPlace(owners, FileIndex.below(owners.root()));
    }

    /** As the file of owners has them; empty if nobody owns it, or nobody knows which of several files it is. */
    String of(LeftPlace place) {
        String file = place.file();
        if (file == null) {
            return "";
        }
        if (place.kind() == LeftPlace.Kind.SOURCE && files.has(file)) {
            return owners.ownersOf(file);
        }
        List<String> candidates =
                files.ending(file).stream().map(FoundFile::path).toList();
        List<String> inModule = candidates.stream()
                .filter(path -> nameOf(SourceLayout.moduleOfFile(path)).equals(nameOf(place.module())))
                .toList();
        Set<String> said = (inModule.isEmpty() ? candidates : inModule)
                .stream().map(owners::ownersOf).collect(Collectors.toSet());
        if (said.isEmpty() && place.kind() == LeftPlace.Kind.SOURCE) {
            return owners.ownersOf(file);
        }
        return said.size() == 1 ? said.iterator().next() : "";
    }

    private static String nameOf(String module) {
        return module.substring(module.lastIndexOf('/') + 1);
    }
}
