package dev.ssotkit.progress.left;

import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.sources.FoundFile;
import dev.ssotkit.progress.sources.NamedInFile;
import dev.ssotkit.progress.sources.SourceFiles;
import dev.ssotkit.progress.sources.SourceSweep;
import dev.ssotkit.progress.uses.LegacyUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each kind of evidence in the same terms. */
final class Leftovers {
    private final TypeOwners owners;
    private final @Nullable SourceFiles code;
    private final RepositoryRoot root;
    private final SortedMap<String, Integer> foreign = new TreeMap<>();

    Leftovers(TypeOwners owners, @Nullable SourceSweep sources, RepositoryRoot root) {
        this.owners = owners;
        this.code = sources == null ? null : sources.code();
        this.root = root;
    }

    /** Types that the map does not name, with how often evidence spoke of them. */
    SortedMap<String, Integer> foreign() {
        return foreign;
    }

    List<Leftover> ofUses(List<LegacyUse> uses) {
        return each(uses, LegacyUse::legacyType, (use, type) -> {
            String remedy = MapRemedy.of(type, use.kind());
            if (!use.remedy().isEmpty()) {
                remedy = use.remedy();
            } else if (use.moves()) {
                remedy = "run the recipe, which moves it, or " + remedy;
            }
            String file = use.file().replace('\\', '/');
            return new Leftover(
                    Measurement.SOURCE,
                    type.canonicalType(),
                    type.name(),
                    word(use.kind()),
                    file,
                    "",
                    root.nameOfTabled(file),
                    use.line(),
                    file + use.line().suffix(),
                    remedy);
        });
    }

    List<Leftover> ofReferences(List<Reference> references) {
        return each(references, Reference::legacyType, (reference, type) -> {
            String member = reference.member().isEmpty() ? "" : "." + reference.memberName();
            return new Leftover(
                    Measurement.BYTE_CODE,
                    type.canonicalType(),
                    type.name(),
                    word(reference.kind().text()),
                    GeneratedNumbers.without(reference.className() + member),
                    reference.siteId().map(String::valueOf).orElse(""),
                    inSources(files -> files.ofClass(reference.className())),
                    reference.line(),
                    reference.place(),
                    MapRemedy.of(type, reference.kind().text()));
        });
    }

    List<Leftover> ofSites(List<LoggedSite> sites) {
        return each(sites, LoggedSite::legacyType, (site, type) -> {
            String filePath = site.filePath();
            return new Leftover(
                    Measurement.RUN_TIME,
                    type.canonicalType(),
                    type.name(),
                    word(site.kind().text()),
                    GeneratedNumbers.without(site.function()),
                    site.id(),
                    filePath == null ? null : inSources(files -> files.ending(filePath)),
                    site.line(),
                    site.function() + "(" + site.place() + ")",
                    MapRemedy.of(type, site.kind().text()));
        });
    }

    List<Leftover> ofText(List<NamedInFile> lines) {
        return each(lines, NamedInFile::legacyType, (line, type) -> {
            String kind = line.kind().name().toLowerCase(Locale.ROOT);
            String file = nameOf(line);
            return new Leftover(
                    Measurement.TEXT,
                    type.canonicalType(),
                    type.name(),
                    kind,
                    file,
                    "",
                    file,
                    line.line(),
                    file + line.line().suffix(),
                    MapRemedy.of(type, kind));
        });
    }

    private String nameOf(NamedInFile line) {
        String folder =
                line.file().substring(0, line.file().length() - line.path().length());
        return root.nameOf(Path.of(folder), line.path());
    }

    private @Nullable String inSources(Function<SourceFiles, Optional<FoundFile>> find) {
        return code == null
                ? null
                : find.apply(code)
                        .map(file -> root.nameOf(file.root(), file.path()))
                        .orElse(null);
    }

    private static String word(String text) {
        return text.isEmpty() ? "use" : text.replaceAll("\\s", "_");
    }

    private interface Terms<T> {
        Leftover of(T item, TypeOwners.Owned type);
    }

    private <T> List<Leftover> each(Collection<T> items, Function<T, String> typeOf, Terms<T> terms) {
        List<Leftover> leftovers = new ArrayList<>();
        for (T item : items) {
            Optional<TypeOwners.Owned> type = owners.of(typeOf.apply(item));
            if (type.isPresent()) {
                leftovers.add(terms.of(item, type.get()));
            } else {
                foreign.merge(typeOf.apply(item), 1, Integer::sum);
            }
        }
        return List.copyOf(leftovers);
    }
}
