package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.library.TwinLibrary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a hunt is over. */
final class HuntChoice {

    private HuntChoice() {}

    /** A choice of what is not there. The message tells people what is. */
    static final class UnknownChoiceException extends Exception {
        private static final long serialVersionUID = 1;

        UnknownChoiceException(String message) {
            super(message);
        }
    }

    /**
     * Libraries by name.
     *
     * @param names separated by commas; all if it is empty
     */
    static List<TwinLibrary> named(String names, List<TwinLibrary> all) throws UnknownChoiceException {
        Set<String> asked = names.isEmpty() ? Set.of() : Set.of(names.split(","));
        Set<String> unknown = new TreeSet<>(asked);
        all.forEach(library -> unknown.remove(library.name()));
        if (!unknown.isEmpty()) {
            throw new UnknownChoiceException("No library " + String.join(", ", unknown) + ". Known: " + list(all));
        }
        return all.stream()
                .filter(library -> asked.isEmpty() || asked.contains(library.name()))
                .toList();
    }

    /** Those of the libraries that offer the type in this file; never none. */
    static List<TwinLibrary> offering(String path, List<TwinLibrary> libraries) throws UnknownChoiceException {
        List<TwinLibrary> offering = libraries.stream()
                .filter(library -> library.types().containsKey(path))
                .toList();
        if (offering.isEmpty()) {
            throw new UnknownChoiceException(
                    "No file " + path + " (such as org/acme/Basket.java) in the sources of: " + list(libraries));
        }
        return offering;
    }

    private static String list(List<TwinLibrary> libraries) {
        return libraries.stream().map(TwinLibrary::name).collect(Collectors.joining(", "));
    }
}
