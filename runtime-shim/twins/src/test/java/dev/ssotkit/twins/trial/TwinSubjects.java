package dev.ssotkit.twins.trial;

import dev.ssotkit.twins.library.TwinLibrary;
import dev.ssotkit.twins.library.UsersOfTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of a library that have a handful of users. */
public final class TwinSubjects {

    private static final int MOST_USERS = 12;
    private static final int MOST_CHARACTERS = 250_000;

    private final TwinLibrary library;
    private final UsersOfTypes users;
    private final TwinParser parser;
    private final List<String> paths;

    public TwinSubjects(TwinLibrary library) throws IOException {
        this.library = library;
        this.users = new UsersOfTypes(library);
        this.parser = new TwinParser(library.classPath());
        this.paths = find();
    }

    /** Paths of the types that can be subjects, sorted. */
    public List<String> paths() {
        return paths;
    }

    private List<String> find() {
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, String> type : library.types().entrySet()) {
            String path = type.getKey();
            Set<String> of = users.usersOf(path);
            long size = type.getValue().length()
                    + of.stream()
                            .mapToLong(user -> library.sources().get(user).length())
                            .sum();
            if (users.isUsed(path) && of.size() <= MOST_USERS && size <= MOST_CHARACTERS && path.indexOf('/') > 0) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** The type of this file, parsed; empty if other types share its file. */
    public Optional<TwinSubject> subject(String path) throws IOException {
        TwinSubject subject = new TwinSubject(library, parser, path, users);
        return subject.isAlone() ? Optional.of(subject) : Optional.empty();
    }
}
