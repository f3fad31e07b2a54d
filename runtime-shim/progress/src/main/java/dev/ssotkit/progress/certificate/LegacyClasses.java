package dev.ssotkit.progress.certificate;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.progress.sources.FoundFile;
import dev.ssotkit.progress.sources.SourceSweep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether canonical is there and none of what it replaces is: a legacy type that nobody uses is one that somebody will.
 *
 * @param expected how many types have to be gone; one that is canonical at once stays
 * @param left where class files of them are, by their names
 * @param missing what should be there; a line each with what to do
 * @param sources of legacy types
 */
record LegacyClasses(long expected, SortedMap<String, String> left, List<String> missing, List<FoundFile> sources) {

    /** @param sources null if none were swept */
    static LegacyClasses in(List<Path> roots, ConsolidationMap map, @Nullable SourceSweep sources) {
        ClassShapes classes = ClassShapes.in(roots);
        SortedMap<String, String> left = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (Entry entry : map.entries()) {
            // A library's instance has its own class with the library; who hands it out is the project's.
            TypeName expected =
                    entry.accessor().namesAnotherClass() ? entry.accessor().declaringType() : entry.canonicalType();
            if (classes.ownOf(expected).isEmpty()) {
                missing.add(expected + " is not among the classes: is the map's name right, and were all given?");
            }
            for (TypeName legacy : entry.legacyTypes()) {
                if (entry.movesType(legacy)) {
                    classes.ownOf(legacy)
                            .map(ClassShape::binaryName)
                            .ifPresent(name ->
                                    left.put(name, classes.containerOf(name).orElseThrow()));
                }
            }
        }
        long expected = map.entries().stream()
                .flatMap(entry -> entry.legacyTypes().stream().filter(entry::movesType))
                .distinct()
                .count();
        return new LegacyClasses(expected, left, missing, sources == null ? List.of() : sources.ownSources());
    }

    String figure() {
        return left.isEmpty()
                ? expected + " legacy types gone"
                : left.size() + " of " + expected + " legacy types there";
    }

    /** What keeps it from holding, a line each with what to do. */
    List<String> open() {
        List<String> open = new ArrayList<>(missing);
        left.forEach((name, container) -> open.add(name + " is still there, in " + container + ": delete it"));
        for (FoundFile file : sources) {
            open.add(file.root() + "/" + file.path() + " is the source of a legacy type: delete it");
        }
        return open;
    }
}
