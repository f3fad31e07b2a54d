package dev.ssotkit.twins.trial;

import dev.ssotkit.twins.model.TwinSource;
import dev.ssotkit.twins.model.TwinUnit;
import dev.ssotkit.twins.mutation.TwinUsers;

/**
 * A type to make twins of.
 *
 * @param path of its file
 * @param users what its users use of it and declare themselves
 */
public record SubjectType(String path, TwinSource source, TwinUsers users) {

    /** The qualified name of the type in a file. */
    static String nameIn(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    /** Qualified. */
    public String name() {
        return nameIn(path);
    }

    public String simpleName() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    /** A twin without mutations. */
    public TwinUnit copy(String twinName) {
        return source.copy(twinName);
    }

    /** Whether a legacy type of the recipe's table is this one, or nested in it. */
    boolean has(String legacyType) {
        return legacyType.equals(name()) || legacyType.startsWith(name() + "$") || legacyType.startsWith(name() + ".");
    }
}
