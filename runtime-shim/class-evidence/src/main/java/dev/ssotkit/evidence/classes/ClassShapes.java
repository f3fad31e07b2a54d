package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.MalformedClassException;
import dev.ssotkit.eligibility.classfile.UnknownVersionException;
import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.eligibility.site.SiteFinder;
import dev.ssotkit.evidence.InputException;
import dev.ssotkit.evidence.files.ArchiveLayout;
import dev.ssotkit.evidence.files.ClassPathWalk;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.TypeName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds classes as a class path would: the first of its name in the roots, of a multi-release jar the one for the
 * running Java, else the running JDK's.
 */
public final class ClassShapes implements SiteFinder.Classes {
    private static final class ClassFile {
        /** Its path on the class path. */
        final String name;

        final String container;
        final int release;
        final byte[] bytes;

        ClassFile(String name, String container, int release, byte[] bytes) {
            this.name = name;
            this.container = container;
            this.release = release;
            this.bytes = bytes;
        }
    }

    private static final String SUFFIX = ".class";

    private final Map<String, ClassFile> classFiles = new HashMap<>();
    private final Map<String, Optional<ClassShape>> known = new HashMap<>();
    private final Map<String, String> unreadable = new HashMap<>();
    private final UnreadableClasses problems = new UnreadableClasses();

    private ClassShapes() {}

    /**
     * The classes below the roots.
     *
     * @throws InputException if a root cannot be read, or none holds a class
     */
    public static ClassShapes in(List<Path> roots) {
        ClassShapes shapes = new ClassShapes();
        ClassPathWalk files = ClassPathWalk.in(roots);
        files.forEach(ClassShapes::read, shapes::add);
        files.problems().forEach(shapes.problems::add);
        if (shapes.classFiles.isEmpty()) {
            throw NoClassRead.in(roots, shapes.problems.lines());
        }
        return shapes;
    }

    /** Null for what is no class, or one of a release that does not run here. */
    private static @Nullable ClassFile read(String container, String path, ClassPathWalk.Content content)
            throws IOException {
        int release = ArchiveLayout.release(path);
        return path.endsWith(SUFFIX) && release <= Runtime.version().feature()
                ? new ClassFile(ArchiveLayout.pathOnClassPath(path), container, release, content.bytes())
                : null;
    }

    private void add(ClassFile file) {
        ClassFile known = classFiles.get(file.name);
        if (known == null || (known.container.equals(file.container) && known.release < file.release)) {
            classFiles.put(file.name, file);
        }
    }

    @Override
    public Optional<ClassShape> find(String binaryName) {
        Optional<ClassShape> shape = known.get(binaryName);
        if (shape == null) {
            shape = parse(binaryName);
            known.put(binaryName, shape);
        }
        return shape;
    }

    private Optional<ClassShape> parse(String binaryName) {
        byte[] bytes = classFile(binaryName.replace('.', '/'));
        try {
            return bytes == null ? Optional.empty() : Optional.of(ClassShape.parse(bytes));
        } catch (MalformedClassException e) {
            problems.add(binaryName.replace('.', '/') + SUFFIX, e, "treated as missing");
            if (e instanceof UnknownVersionException) {
                unreadable.put(binaryName, "cannot be read: " + e.getMessage());
            }
            return Optional.empty();
        }
    }

    @Override
    public String absence(String binaryName) {
        String reason = unreadable.get(binaryName);
        return reason == null ? SiteFinder.Classes.super.absence(binaryName) : reason;
    }

    @Override
    public byte @Nullable [] classFile(String internalName) {
        ClassFile own = classFiles.get(internalName + SUFFIX);
        if (own != null) {
            return own.bytes;
        }
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(internalName + SUFFIX)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            problems.add(internalName + SUFFIX + " cannot be read (" + e.getMessage() + "); treated as missing");
            return null;
        }
    }

    /**
     * Where in the roots a class lies: the folder or jar; empty for one that is not there.
     *
     * @param binaryName as {@code a.Outer$Inner}
     */
    public Optional<String> containerOf(String binaryName) {
        return Optional.ofNullable(classFiles.get(binaryName.replace('.', '/') + SUFFIX))
                .map(file -> file.container);
    }

    /** The class of that name in the roots, in whatever notation it is written; empty for one that is not there. */
    public Optional<ClassShape> ownOf(TypeName type) {
        return type.binaryNames().stream()
                .filter(name -> containerOf(name).isPresent())
                .flatMap(name -> find(name).stream())
                .findFirst();
    }

    /** The sites in the classes of the roots, in an order that depends on names only. */
    public List<FoundSite> sites(SiteFinder finder, ConsolidationMap map) {
        List<FoundSite> sites = new ArrayList<>();
        for (Map.Entry<String, ClassFile> file : new TreeMap<>(classFiles).entrySet()) {
            try {
                sites.addAll(finder.find(file.getValue().bytes, map, this));
            } catch (Throwable e) {
                problems.add(file.getKey(), MalformedClassException.because(e), "no sites of it are in this plan");
            }
        }
        return sites;
    }

    /**
     * What the classes of the roots that name one of these types say.
     *
     * @param typeKeys as {@link TypeName#keyOf} gives them; a type nested in one counts as it
     */
    public MentioningClasses mentions(Set<String> typeKeys) {
        NamesInPool gate = new NamesInPool(typeKeys);
        NamedTypes named = new NamedTypes(typeKeys);
        List<MethodMentions> methods = new ArrayList<>();
        List<AnnotatedElement> annotations = new ArrayList<>();
        for (ClassFile file : new TreeMap<>(classFiles).values()) {
            try {
                if (gate.mayBeIn(file.bytes) && named.areIn(file.bytes)) {
                    methods.addAll(MentionScan.of(file.bytes));
                    annotations.addAll(AnnotatedElement.of(file.bytes));
                }
            } catch (MalformedClassException e) {
                // Damaged: said where its sites are looked for.
                continue;
            }
        }
        return new MentioningClasses(List.copyOf(methods), List.copyOf(annotations));
    }

    /**
     * Which members of some types the classes of the roots use, and which of them name such a type at all.
     *
     * @param typeKeys as {@link TypeName#keyOf} gives them
     */
    public List<MemberUse> memberUses(Set<String> typeKeys) {
        NamesInPool gate = new NamesInPool(typeKeys);
        List<MemberUse> uses = new ArrayList<>();
        for (ClassFile file : new TreeMap<>(classFiles).values()) {
            try {
                if (gate.mayBeIn(file.bytes)) {
                    uses.addAll(MemberUseScan.of(file.bytes, typeKeys));
                }
            } catch (MalformedClassException e) {
                // Damaged: said where its sites are looked for.
                continue;
            }
        }
        return uses;
    }

    /** Class files that were asked for and could not be read, one line each. */
    public List<String> problems() {
        return problems.lines();
    }
}
