package dev.ssotkit.progress.left;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What evidence was looked for in. Whoever gives less of it next time has not solved the rest. */
public final class MeasuredRoots {
    private static final String VERSION_OF_JAR = "-\\d[^/]*\\.jar$";

    private MeasuredRoots() {}

    /** The names of folders and jars from the repository's root; none of evidence that names no roots. */
    static SortedSet<String> of(Measurement measurement, GivenEvidence evidence, RepositoryRoot root) {
        List<Path> paths = switch (measurement) {
            case BYTE_CODE -> evidence.classRoots();
            case TEXT -> evidence.sourceRoots();
            case RUN_TIME, SOURCE -> List.of();
        };
        SortedSet<String> names = new TreeSet<>();
        paths.forEach(path -> names.add(root.nameOf(path).replaceFirst(VERSION_OF_JAR, "-*.jar")));
        return names;
    }

    /** Those of the earlier ones that are not looked into now, neither by themselves nor below a folder that is. */
    public static SortedSet<String> missing(Set<String> earlier, Set<String> now) {
        SortedSet<String> missing = new TreeSet<>(earlier);
        missing.removeIf(name -> now.stream().anyMatch(given -> isWithin(name, given)));
        return missing;
    }

    private static boolean isWithin(String name, String folder) {
        return folder.equals(".") || name.equals(folder) || name.startsWith(folder + "/");
    }
}
