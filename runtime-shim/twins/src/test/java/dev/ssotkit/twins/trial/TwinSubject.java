package dev.ssotkit.twins.trial;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.twins.compile.Complaint;
import dev.ssotkit.twins.compile.TwinCompiler;
import dev.ssotkit.twins.library.TwinLibrary;
import dev.ssotkit.twins.library.UsersOfTypes;
import dev.ssotkit.twins.model.TwinSource;
import dev.ssotkit.twins.model.TwinUnit;
import dev.ssotkit.twins.mutation.TwinUsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openrewrite.SourceFile;
import org.openrewrite.java.internal.JavaTypeCache;

/** A type of a library with its users, parsed and compiled once for many programs. */
public final class TwinSubject implements AutoCloseable {

    private final TwinLibrary library;
    private final TwinParser parser;
    private final String path;
    private final Map<String, String> sources = new TreeMap<>();
    private final JavaTypeCache cache = new JavaTypeCache();
    private final List<SourceFile> trees;
    private final TwinUsers users;
    private final TwinSource source;
    private final Map<Set<String>, Path> before = new HashMap<>();

    /**
     * Parses.
     *
     * @param path of the type's file
     */
    TwinSubject(TwinLibrary library, TwinParser parser, String path, UsersOfTypes users) throws IOException {
        this.library = library;
        this.parser = parser;
        this.path = path;
        users.usersOf(path).forEach(user -> sources.put(user, library.sources().get(user)));
        this.users = UserDeclarations.of(path, sources, users);
        if (library.sources().containsKey(path)) {
            sources.put(path, library.sources().get(path));
        }
        this.trees = parser.parse(sources, cache);
        this.source = TwinSource.parse(typeName(), library.types().get(path));
    }

    public TwinLibrary library() {
        return library;
    }

    public String path() {
        return path;
    }

    /** Qualified. */
    public String typeName() {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    /** Paths of the files that use the type. */
    public Set<String> userPaths() {
        Set<String> paths = new TreeSet<>(sources.keySet());
        paths.remove(path);
        return paths;
    }

    public TwinUsers users() {
        return users;
    }

    /** A twin without mutations. */
    public TwinUnit copy(String twinName) {
        return source.copy(twinName);
    }

    boolean isAlone() {
        return source.isAlone();
    }

    /** The text of the type and of these users, by path. */
    Map<String, String> sources(Set<String> of) {
        Map<String, String> some = new TreeMap<>(sources);
        some.keySet().removeIf(file -> !file.equals(path) && !of.contains(file));
        return some;
    }

    /** The trees of the type, of these users, and of a twin. */
    List<SourceFile> trees(Set<String> of, TwinUnit twin) {
        List<SourceFile> all = new ArrayList<>();
        for (SourceFile tree : trees) {
            String file = tree.getSourcePath().toString().replace('\\', '/');
            if (file.equals(path) || of.contains(file)) {
                all.add(tree);
            }
        }
        all.addAll(parser.parse(Map.of(twin.path(), twin.source()), JavaTypeCache.withBase(cache)));
        return all;
    }

    /** A folder with the classes of the type and of these users. */
    Path classesBefore(Set<String> of, TwinCompiler compiler) throws IOException {
        Path known = before.get(of);
        if (known == null) {
            known = Files.createTempDirectory("twins-before");
            List<Complaint> complaints = compiler.compile(sources(of), classPath(), known);
            if (!complaints.isEmpty()) {
                ClassFiles.delete(known);
                throw new IllegalStateException("does not compile before its move: " + complaints);
            }
            before.put(of, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        for (Path folder : before.values()) {
            ClassFiles.delete(folder);
        }
    }

    List<Path> classPath() {
        return library.classPath();
    }
}
