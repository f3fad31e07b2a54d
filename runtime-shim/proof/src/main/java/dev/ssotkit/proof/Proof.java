package dev.ssotkit.proof;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.finding.Difference;
import dev.ssotkit.proof.finding.ProofNote;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.ClassRoots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Decides whether the classes after a move are the classes before it under the map. */
public final class Proof {

    /** Class files that every release of a JVM sees. */
    private static final int EVERY = 0;

    private final ConsolidationMap map;

    private Proof(ConsolidationMap map) {
        this.map = map;
    }

    /** A proof under this map. */
    public static Proof under(ConsolidationMap map) {
        return new Proof(map);
    }

    /**
     * Compares every class, on all processors.
     *
     * @param before folders and jars with the classes before the move
     * @param after folders and jars with the classes after it
     * @param classPath libraries that both sides refer to; what is missing is taken to be the same on both
     * @throws IOException naming a folder or jar that cannot be read, or the side that has no classes
     */
    public ProofResult of(List<Path> before, List<Path> after, List<Path> classPath) throws IOException {
        List<ClassFindings> all = new ArrayList<>();
        List<ProofNote> inputs = new ArrayList<>();
        int definitions = 0;
        try (ClassRoots was = ClassRoots.open(before);
                ClassRoots is = ClassRoots.open(after);
                ClassRoots libraries = ClassRoots.open(classPath)) {
            inputs.addAll(DuplicateClasses.notes(was, "--before"));
            inputs.addAll(DuplicateClasses.notes(is, "--after"));
            requireClasses(was, "--before", before);
            requireClasses(is, "--after", after);
            SortedSet<Integer> releases = new TreeSet<>(Set.of(EVERY));
            releases.addAll(was.releases());
            releases.addAll(is.releases());
            for (int release : releases) {
                Sides sides =
                        new Sides(map, ClassPool.of(was, libraries, release), ClassPool.of(is, libraries, release));
                List<String> names = names(sides, release);
                List<String> judged = names.stream()
                        .filter(name -> !sides.types().isDefinition(name))
                        .toList();
                if (release == EVERY) {
                    inputs.addAll(new InputNotes(map, sides).all());
                }
                ClassComparison comparison = new ClassComparison(sides, new UnchangedClasses(sides));
                all.addAll(judged.parallelStream().map(comparison::of).toList());
                definitions += names.size() - judged.size();
            }
        }
        return result(all, definitions, inputs);
    }

    private static void requireClasses(ClassRoots roots, String side, List<Path> paths) throws IOException {
        if (roots.isEmpty()) {
            throw new IOException(
                    side + " " + paths + ": no class files in it; compile first, and name the folder or jar that"
                            + " has the classes (Maven: target/classes, Gradle: build/classes/java/main)");
        }
    }

    /** A class that compilers number is called as before the move; a version of a class is judged where it begins. */
    private static List<String> names(Sides sides, int release) {
        Set<String> names = new TreeSet<>();
        sides.before().names().stream()
                .filter(name -> sides.before().releaseOf(name) == release)
                .forEach(names::add);
        sides.after().names().stream()
                .filter(name -> sides.after().releaseOf(name) == release)
                .forEach(name -> names.add(sides.types().nameBefore(name)));
        return List.copyOf(names);
    }

    private static ProofResult result(List<ClassFindings> all, int definitions, List<ProofNote> inputs) {
        int asBefore = 0;
        int asMapSays = 0;
        int moves = 0;
        int left = 0;
        List<Difference> differences = new ArrayList<>();
        List<ProofNote> notes = new ArrayList<>();
        for (ClassFindings findings : all) {
            boolean holds = findings.differences().isEmpty();
            boolean isMoved = holds && findings.moveCount() > 0;
            asMapSays += isMoved ? 1 : 0;
            asBefore += holds && !isMoved ? 1 : 0;
            moves += isMoved ? findings.moveCount() : 0;
            left += findings.leftCount();
            differences.addAll(findings.differences());
            notes.addAll(findings.notes());
        }
        differences.sort(Comparator.comparing(Difference::place));
        if (moves + left > 0 || !differences.isEmpty()) {
            notes.addAll(inputs);
        }
        notes.sort(Comparator.comparing(ProofNote::place));
        return new ProofResult(
                asBefore,
                asMapSays,
                moves,
                all.size() - asBefore - asMapSays,
                definitions,
                left,
                List.copyOf(differences),
                List.copyOf(notes));
    }
}
