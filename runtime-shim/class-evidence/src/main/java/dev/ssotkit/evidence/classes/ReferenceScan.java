package dev.ssotkit.evidence.classes;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.evidence.files.ClassPathWalk;
import dev.ssotkit.map.ConsolidationMap;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * Which byte code still names a legacy type, in whatever language it was written.
 *
 * @param references in the order of type, class and member
 * @param classCount class files read
 * @param problems class files that could not be read, one line each
 */
public record ReferenceScan(List<Reference> references, int classCount, List<String> problems) {
    /**
     * Goes through everything below the roots.
     *
     * @throws InputException if a root cannot be read, or none holds a class
     */
    public static ReferenceScan of(ConsolidationMap map, List<Path> roots) {
        ScannedFiles files = new ScannedFiles(map);
        TreeSet<Reference> references = new TreeSet<>();
        UnreadableClasses problems = new UnreadableClasses();
        int[] classCount = {0};
        ClassPathWalk walk = ClassPathWalk.in(roots);
        walk.forEach(files, scanned -> {
            // Of two that are the same place the first counts.
            references.addAll(scanned.references());
            if (scanned.isClass()) {
                classCount[0]++;
            }
            if (scanned.problem() != null) {
                problems.add(scanned.name(), scanned.problem(), "skipped");
            }
        });
        walk.problems().forEach(problems::add);
        if (classCount[0] == 0) {
            throw NoClassRead.in(roots, problems.lines());
        }
        return new ReferenceScan(List.copyOf(references), classCount[0], problems.lines());
    }
}
