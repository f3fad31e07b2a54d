package dev.ssotkit.proof.pool;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Folders and archives of a class path, opened once for all releases that they are looked at for. Thread-safe. */
public final class ClassRoots implements Closeable {

    /** Where the class file of a name is. */
    record Located(ClassContainer container, ClassFileName file) {

        byte[] bytes() throws IOException {
            return container.bytes(file);
        }

        private static Located newer(Located one, Located other) {
            return one.file.release() >= other.file.release() ? one : other;
        }
    }

    private record Root(Path path, ClassContainer container, Set<ClassFileName> names) {}

    private final List<Root> roots = new ArrayList<>();

    private ClassRoots() {}

    /**
     * Opens folders and jars, in the order of a class path.
     *
     * @throws IOException naming the folder or jar that cannot be read
     */
    public static ClassRoots open(List<Path> paths) throws IOException {
        ClassRoots opened = new ClassRoots();
        for (Path path : paths) {
            try {
                ClassContainer container = Files.isDirectory(path) ? new ClassFolder(path) : new ClassArchive(path);
                opened.roots.add(new Root(path, container, container.names()));
            } catch (IOException e) {
                opened.close();
                String why = Files.exists(path) ? e.getMessage() : "it does not exist";
                throw new IOException(path + ": neither a folder nor a jar that can be read: " + why, e);
            }
        }
        return opened;
    }

    /** Whether there is no class file at all. */
    public boolean isEmpty() {
        return roots.stream().allMatch(root -> root.names.isEmpty());
    }

    /**
     * Classes that two roots have, and not alike, by internal name with both roots, sorted.
     *
     * @throws UncheckedIOException if one of them cannot be read
     */
    public SortedMap<String, List<Path>> shadowed() {
        Map<ClassFileName, Root> first = new HashMap<>();
        SortedMap<String, List<Path>> shadowed = new TreeMap<>();
        for (Root root : roots) {
            for (ClassFileName name : root.names) {
                Root other = first.putIfAbsent(name, root);
                if (other != null && !areAlike(name, other, root)) {
                    shadowed.putIfAbsent(name.internalName(), List.of(other.path, root.path));
                }
            }
        }
        return shadowed;
    }

    private static boolean areAlike(ClassFileName name, Root one, Root other) {
        try {
            return Arrays.equals(one.container.bytes(name), other.container.bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name.internalName(), e);
        }
    }

    /** For which releases there are versions of classes; 0 is for those that every release sees. */
    public SortedSet<Integer> releases() {
        SortedSet<Integer> releases = new TreeSet<>();
        roots.forEach(root -> root.names.forEach(name -> releases.add(name.release())));
        return releases;
    }

    /** By internal name what a JVM of a release sees; the first root that has a class counts. */
    Map<String, Located> seenBy(int release) {
        Map<String, Located> seen = new HashMap<>();
        for (Root root : roots) {
            Map<String, Located> inside = new HashMap<>();
            for (ClassFileName name : root.names) {
                if (name.release() <= release) {
                    inside.merge(name.internalName(), new Located(root.container, name), Located::newer);
                }
            }
            inside.forEach(seen::putIfAbsent);
        }
        return seen;
    }

    @Override
    public void close() throws IOException {
        ClosedTogether.close(roots.stream().map(Root::container).toList());
    }
}
