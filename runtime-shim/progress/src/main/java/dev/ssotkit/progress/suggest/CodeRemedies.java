package dev.ssotkit.progress.suggest;

import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Entry;

/** What to do in code, or with what is given to the command, where no line of the map helps. */
final class CodeRemedies {
    private static final String SOURCES = "; the recipe moves sources without a facade";

    private final ShapeSource classes;

    CodeRemedies(ShapeSource classes) {
        this.classes = classes;
    }

    /** One clause; there is one for every reason. */
    String of(Obstacle obstacle, Entry entry, String legacyType) {
        String canonical = entry.canonicalType().toString();
        return switch (obstacle.reason()) {
            case SEALED -> "remove `sealed` from " + legacyType + SOURCES;
            case SERIALIZABLE ->
                "let " + canonical + " extend " + legacyType + ": then constructions yield it, and no facade is needed"
                        + SOURCES;
            case INSTANCE_FIELD -> "make the field private, with a method of one name in both types" + SOURCES;
            case OWN_MONITOR -> "wait and notify on a private object instead of on itself" + SOURCES;
            case NATIVE_METHOD -> "give the native method a body that calls a private native one" + SOURCES;
            case UNMAPPED_METHOD -> "add it to " + canonical + ", with a result that fits";
            case CANONICAL_NOT_FOUND ->
                "give the folder or jar of " + canonical + " with --classes, or correct canonicalType";
            case ACCESSOR_MISSING, ACCESSOR_NOT_STATIC, ACCESSOR_TYPE ->
                "write a `public static` method in " + canonical
                        + " that returns it, or say `accessor: new` to move names only";
            default -> ofNotEligible(legacyType, canonical);
        };
    }

    private String ofNotEligible(String legacyType, String canonical) {
        ClassShape legacy = classes.find(legacyType).orElse(null);
        if (legacy == null) {
            return "give its folder or jar with --classes; if it is retired, take it out of legacyTypes";
        }
        if (legacy.isEnum() || legacy.isAnnotation()) {
            return "move it to an entry of its own with `accessor: new`, which moves its name";
        }
        return "change what the reason names, or let " + canonical + " extend " + legacyType + SOURCES;
    }

    /** Of a type that two entries claim. */
    static String ofContested() {
        return "take it out of legacyTypes of all entries but one";
    }
}
