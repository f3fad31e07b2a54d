package dev.ssotkit.proof.pool;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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

    private record Root(ClassContainer container, Set<ClassFileName> names) {}

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
                opened.roots.add(new Root(container, container.names()));
            } catch (IOException e) {
                opened.close();
                throw new IOException(path + ": neither a folder nor a jar that can be read", e);
            }
        }
        return opened;
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
