package dev.ssotkit.map.grammar;

/** The type of a parameter as the grammar reads it: a primitive or a class, and how many dimensions are around it. */
public final class WrittenParameter {

    private final String element;
    private final boolean isPrimitive;
    private final int dimensions;

    private WrittenParameter(String element, boolean isPrimitive, int dimensions) {
        this.element = element;
        this.isPrimitive = isPrimitive;
        this.dimensions = dimensions;
    }

    static WrittenParameter ofPrimitive(String keyword, int dimensions) {
        return new WrittenParameter(keyword, true, dimensions);
    }

    static WrittenParameter ofClass(String name, int dimensions) {
        return new WrittenParameter(name, false, dimensions);
    }

    /** A primitive's keyword, or a class's name as written, with {@code java.lang} where that was left out. */
    public String element() {
        return element;
    }

    /** Whether {@link #element()} is a primitive's keyword and no class's name. */
    public boolean isPrimitive() {
        return isPrimitive;
    }

    /** The number of {@code []}, {@code ...} counted among them; 0 for no array. */
    public int dimensions() {
        return dimensions;
    }
}
