package dev.ssotkit.twins.trial;

import dev.ssotkit.twins.library.TwinLibrary;
import dev.ssotkit.twins.library.UsersOfTypes;
import dev.ssotkit.twins.model.TwinSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types of a library that have a handful of users. */
public final class TwinSubjects {

    private static final int MOST_USERS = 12;
    private static final int MOST_CHARACTERS = 250_000;

    private final TwinLibrary library;
    private final UsersOfTypes users;
    private final TwinParser parser;
    // By path; sorted.
    private final Map<String, Set<String>> usersByPath;

    public TwinSubjects(TwinLibrary library) throws IOException {
        this.library = library;
        this.users = new UsersOfTypes(library);
        this.parser = new TwinParser(library.classPath());
        this.usersByPath = find();
    }

    /** Paths of the types that can be subjects, sorted. */
    public List<String> paths() {
        return List.copyOf(usersByPath.keySet());
    }

    private Map<String, Set<String>> find() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Map.Entry<String, String> type : library.types().entrySet()) {
            String path = type.getKey();
            Set<String> of = users.usersOf(path);
            long size = type.getValue().length()
                    + of.stream()
                            .mapToLong(user -> library.sources().get(user).length())
                            .sum();
            if (users.isUsed(path) && of.size() <= MOST_USERS && size <= MOST_CHARACTERS && path.indexOf('/') > 0) {
                found.put(path, of);
            }
        }
        return found;
    }

    /** The types of these files, parsed; empty if other types share the file of one. */
    public Optional<TwinSubject> subject(List<String> paths) throws IOException {
        return paths.stream().allMatch(this::isAlone)
                ? Optional.of(new TwinSubject(library, parser, paths, users))
                : Optional.empty();
    }

    private boolean isAlone(String path) {
        return TwinSource.parse(SubjectType.nameIn(path), library.types().get(path))
                .isAlone();
    }

    /** This type and others, at most so many, that need the fewest files besides: one parse and one run serves them all. */
    public List<String> withNeighbours(String path, int most) {
        List<String> chosen = new ArrayList<>(List.of(path));
        Set<String> files = new TreeSet<>(usersByPath.get(path));
        List<String> others = new ArrayList<>(usersByPath.keySet());
        others.remove(path);
        while (chosen.size() < most && !others.isEmpty()) {
            String next = Collections.min(
                    others,
                    Comparator.<String>comparingLong(other -> charactersAdded(other, files))
                            .thenComparing(Comparator.naturalOrder()));
            others.remove(next);
            if (charactersAdded(next, files) + characters(files) > MOST_CHARACTERS) {
                break;
            }
            if (isAlone(next) && !hasNameOf(next, chosen)) {
                chosen.add(next);
                files.addAll(usersByPath.get(next));
            }
        }
        return chosen;
    }

    // Twins of one name in one package would be one file.
    private static boolean hasNameOf(String path, List<String> chosen) {
        return chosen.stream().anyMatch(other -> fileName(other).equals(fileName(path)));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private long charactersAdded(String path, Set<String> files) {
        Set<String> more = new TreeSet<>(usersByPath.get(path));
        more.removeAll(files);
        return characters(more) + library.types().get(path).length();
    }

    private long characters(Set<String> files) {
        return files.stream()
                .mapToLong(file -> library.sources().get(file).length())
                .sum();
    }
}
