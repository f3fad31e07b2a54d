package dev.ssotkit.progress.certificate;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.progress.sources.CodeFile;
import dev.ssotkit.progress.sources.SourceSweep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether canonical is there and none of what it replaces is: a legacy type that nobody uses is one that somebody will. */
final class LegacyClasses {
    private LegacyClasses() {}

    /** How many types have to be gone; one that is canonical at once stays. */
    static long expectedGone(ConsolidationMap map) {
        return map.entries().stream()
                .flatMap(entry -> entry.legacyTypes().stream().filter(entry::movesType))
                .distinct()
                .count();
    }

    /** What is there and should not be, or the other way round; a line each with what to do. */
    static List<String> open(ConsolidationMap map, List<Path> roots, @Nullable SourceSweep sources) {
        ClassShapes classes = ClassShapes.in(roots);
        List<String> open = new ArrayList<>();
        for (Entry entry : map.entries()) {
            // A library's instance has its own class with the library; who hands it out is the project's.
            TypeName expected =
                    entry.accessor().namesAnotherClass() ? entry.accessor().declaringType() : entry.canonicalType();
            if (classes.ownOf(expected).isEmpty()) {
                open.add(expected + " is not among the classes: is the map's name right, and were all classes given?");
            }
            for (TypeName legacy : entry.legacyTypes()) {
                if (entry.movesType(legacy)) {
                    classes.ownOf(legacy)
                            .map(ClassShape::binaryName)
                            .ifPresent(name -> open.add(name + " is still there, in "
                                    + classes.containerOf(name).orElseThrow() + ": delete it"));
                }
            }
        }
        if (sources != null) {
            for (CodeFile file : sources.ownSources()) {
                open.add(file.root().resolve(file.path()) + " is the source of a legacy type: delete it");
            }
        }
        return List.copyOf(open.stream().distinct().toList());
    }
}
