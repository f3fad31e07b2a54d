package dev.ssotkit.twins.trial;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.twins.compile.Complaint;
import dev.ssotkit.twins.compile.TwinCompiler;
import dev.ssotkit.twins.library.TwinLibrary;
import dev.ssotkit.twins.library.UsersOfTypes;
import dev.ssotkit.twins.model.TwinSource;
import dev.ssotkit.twins.model.TwinUnit;
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

/** Types of a library with their users, parsed and compiled once for many programs. */
public final class TwinSubject implements AutoCloseable {

    private final TwinLibrary library;
    private final TwinParser parser;
    private final Map<String, String> sources = new TreeMap<>();
    private final JavaTypeCache cache = new JavaTypeCache();
    private final List<SourceFile> trees;
    private final List<SubjectType> types = new ArrayList<>();
    private final UsersOfTypes users;
    private final Map<Set<String>, Path> before = new HashMap<>();

    /**
     * Parses.
     *
     * @param paths of the types' files
     */
    TwinSubject(TwinLibrary library, TwinParser parser, List<String> paths, UsersOfTypes users) throws IOException {
        this.library = library;
        this.parser = parser;
        this.users = users;
        for (String path : paths) {
            Map<String, String> using = new TreeMap<>();
            users.usersOf(path)
                    .forEach(user -> using.put(user, library.sources().get(user)));
            String name = SubjectType.nameIn(path);
            types.add(new SubjectType(
                    path, TwinSource.parse(name, library.types().get(path)), UserDeclarations.of(path, using, users)));
            sources.putAll(using);
            if (library.sources().containsKey(path)) {
                sources.put(path, library.sources().get(path));
            }
        }
        this.trees = parser.parse(sources, cache);
    }

    public TwinLibrary library() {
        return library;
    }

    public List<SubjectType> types() {
        return types;
    }

    /** Paths of the files that use a type of one of these twins. */
    public Set<String> usersOf(List<Twin> twins) {
        Set<String> paths = new TreeSet<>();
        twins.forEach(twin -> paths.addAll(usersOf(twin.type())));
        return paths;
    }

    /** Paths of the files that use this one. */
    Set<String> usersOf(SubjectType type) {
        return users.usersOf(type.path());
    }

    /** The text of a program before its move, but for the twins, by path. */
    Map<String, String> sources(TwinProgram program) {
        Set<String> files = filesOf(program);
        Map<String, String> some = new TreeMap<>(sources);
        some.keySet().retainAll(files);
        return some;
    }

    private static Set<String> filesOf(TwinProgram program) {
        Set<String> files = new TreeSet<>(program.users());
        program.twins().forEach(twin -> files.add(twin.type().path()));
        return files;
    }

    /** The trees of a program, twins included. */
    List<SourceFile> trees(TwinProgram program) {
        Set<String> files = filesOf(program);
        List<SourceFile> all = new ArrayList<>();
        for (SourceFile tree : trees) {
            if (files.contains(tree.getSourcePath().toString().replace('\\', '/'))) {
                all.add(tree);
            }
        }
        Map<String, String> twins = new TreeMap<>();
        for (Twin twin : program.twins()) {
            TwinUnit unit = twin.unit();
            twins.put(unit.path(), unit.source());
        }
        all.addAll(parser.parse(twins, JavaTypeCache.withBase(cache)));
        return all;
    }

    /** A folder with the classes of a program, but for the twins. */
    Path classesBefore(TwinProgram program, TwinCompiler compiler) throws IOException {
        Set<String> of = filesOf(program);
        Path known = before.get(of);
        if (known == null) {
            known = Files.createTempDirectory("twins-before");
            List<Complaint> complaints = compiler.compile(sources(program), classPath(), known);
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
