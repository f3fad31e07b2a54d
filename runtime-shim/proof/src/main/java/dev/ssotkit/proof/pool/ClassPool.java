package dev.ssotkit.proof.pool;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * All classes of one side: those that are judged, those of the class path, and the platform's. Class files are read when
 * asked for and not kept; of outlines a bounded number is. Thread-safe.
 */
public final class ClassPool implements Closeable {

    private static final int KEPT_OUTLINES = 16_384;

    /** Where the class file of a name is. */
    private record Located(ClassContainer container, ClassFileName file) {}

    private final Map<String, Located> own = new HashMap<>();
    private final Set<String> names;
    private final List<ClassContainer> containers = new ArrayList<>();
    private final Map<String, Located> libraries = new HashMap<>();
    private final SortedSet<Integer> releases = new TreeSet<>();
    private final Map<String, Optional<ClassOutline>> outlines = new ConcurrentHashMap<>();

    private ClassPool(List<Path> roots, List<Path> classPath, int release) throws IOException {
        index(roots, own, release, releases);
        index(classPath, libraries, release, new TreeSet<>());
        names = Collections.unmodifiableSet(new TreeSet<>(own.keySet()));
    }

    /**
     * The classes below these folders and jars; the first one of a name counts, as on a class path.
     *
     * @param release of the JVM that would run them, which decides between several versions of a class; 0 for those that
     *     every release sees
     * @throws IOException naming the folder or jar that cannot be read
     */
    public static ClassPool of(List<Path> roots, List<Path> classPath, int release) throws IOException {
        return new ClassPool(roots, classPath, release);
    }

    private void index(List<Path> roots, Map<String, Located> into, int release, Set<Integer> found)
            throws IOException {
        for (Path root : roots) {
            try {
                ClassContainer container = Files.isDirectory(root) ? new ClassFolder(root) : new ClassArchive(root);
                containers.add(container);
                Map<String, Located> inside = new HashMap<>();
                for (ClassFileName name : container.names()) {
                    found.add(name.release());
                    if (name.release() <= release) {
                        inside.merge(name.internalName(), new Located(container, name), ClassPool::newer);
                    }
                }
                inside.forEach(into::putIfAbsent);
            } catch (IOException e) {
                close();
                throw new IOException(root + ": neither a folder nor a jar that can be read", e);
            }
        }
    }

    private static Located newer(Located one, Located other) {
        return one.file.release() >= other.file.release() ? one : other;
    }

    /** For which releases there are versions of classes that are judged; 0 is for those that every release sees. */
    public SortedSet<Integer> releases() {
        return releases;
    }

    /** The first release that sees the class file of a class that is judged; 0 if every one does. */
    public int releaseOf(String name) {
        Located located = own.get(name);
        return located == null ? 0 : located.file.release();
    }

    /** The internal names of the classes that are judged, sorted. */
    public Set<String> names() {
        return names;
    }

    /** Whether this class is among those that are judged. */
    public boolean owns(String name) {
        return own.containsKey(name);
    }

    /** A class file by internal name; null if nobody has it. */
    public byte @Nullable [] bytes(String name) {
        try {
            Located located = own.get(name);
            if (located == null) {
                located = libraries.get(name);
            }
            return located == null ? platformBytes(name) : located.container.bytes(located.file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static byte @Nullable [] platformBytes(String name) throws IOException {
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** What other classes can see of a class; empty if nobody has it. */
    public Optional<ClassOutline> outline(String name) {
        Optional<ClassOutline> known = outlines.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = name.startsWith("[") ? null : bytes(name);
        Optional<ClassOutline> read = bytes == null ? Optional.empty() : Optional.of(OutlineReader.read(bytes));
        if (outlines.size() >= KEPT_OUTLINES) {
            outlines.clear();
        }
        outlines.put(name, read);
        return read;
    }

    /** A whole class without frames, which only say what a verifier would find; null if nobody has it. */
    public @Nullable ClassNode read(String name) {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            return null;
        }
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
        return node;
    }

    /** What a class declares, without the code of its methods; null if nobody has it. */
    public @Nullable ClassNode head(String name) {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            return null;
        }
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return node;
    }

    @Override
    public void close() throws IOException {
        for (ClassContainer container : containers) {
            container.close();
        }
    }
}
