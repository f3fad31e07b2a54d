package dev.ssotkit.eligibility.classfile;

import java.util.Optional;

/** Finds classes by name: among a class loader's resources, in jars, in folders. Loads nothing. */
@FunctionalInterface
public interface ShapeSource {

    /**
     * The class of this binary name (dots, {@code $} for nested types), or empty if there is none. Called repeatedly for
     * the same name; may be called from many threads if the caller asks from many.
     */
    Optional<ClassShape> find(String binaryName);

    /** Why there is no class of a name that was not found, to be read after that name. */
    default String absence(String binaryName) {
        return "is not among the classes";
    }
}
