package dev.ssotkit.progress.suggest;

import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.List;

/** The binary names that names of the map stand for: the likeliest that is among the classes. */
final class NamesAsFound {
    private final ShapeSource classes;

    NamesAsFound(ShapeSource classes) {
        this.classes = classes;
    }

    boolean isThere(TypeName type) {
        return type.binaryNames().stream().anyMatch(name -> classes.find(name).isPresent());
    }

    /** The likeliest of all where none is there. */
    String of(TypeName type) {
        return type.binaryNames().stream()
                .filter(name -> classes.find(name).isPresent())
                .findFirst()
                .orElse(type.binaryName());
    }

    List<String> legacyTypesOf(Entry entry) {
        return entry.legacyTypes().stream().map(this::of).toList();
    }
}
