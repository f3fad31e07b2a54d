package dev.ssotkit.proof.pool;

import dev.ssotkit.proof.pool.ClassRoots.Located;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * All classes of one side: those that are judged, those of the class path, and the platform's. Class files are read when
 * asked for, and kept for a moment; of outlines a bounded number is. Thread-safe.
 */
public final class ClassPool {

    private static final int KEPT_OUTLINES = 16_384;

    private final Map<String, Located> own;
    private final Map<String, Located> libraries;
    private final Set<String> names;
    private final Map<String, Optional<ClassOutline>> outlines = new ConcurrentHashMap<>();
    private final RecentClasses recent = new RecentClasses();

    private ClassPool(ClassRoots roots, ClassRoots classPath, int release) {
        own = roots.seenBy(release);
        libraries = classPath.seenBy(release);
        names = Collections.unmodifiableSet(new TreeSet<>(own.keySet()));
    }

    /**
     * The classes below these roots.
     *
     * @param roots what is judged
     * @param release of the JVM that would run them, which decides between several versions of a class; 0 for those that
     *     every release sees
     */
    public static ClassPool of(ClassRoots roots, ClassRoots classPath, int release) {
        return new ClassPool(roots, classPath, release);
    }

    /** The first release that sees the class file of a class that is judged; 0 if every one does. */
    public int releaseOf(String name) {
        Located located = own.get(name);
        return located == null ? 0 : located.file().release();
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
            return located == null ? platformBytes(name) : located.bytes();
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

    /** A whole class without frames, which only say what a verifier would find; not to be changed; null if nobody has it. */
    public @Nullable ClassNode read(String name) {
        return recent.get(name, this::readAgain);
    }

    private @Nullable ClassNode readAgain(String name) {
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
}
