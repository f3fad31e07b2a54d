package dev.ssotkit.twins.model;

/**
 * A parameter.
 *
 * @param prefix annotations and {@code final}; may be empty
 * @param type as written, with {@code ...} at its end if it takes several
 */
public record TwinParameter(String prefix, String type, String name) {

    /** The same of another type. */
    public TwinParameter of(String other) {
        return new TwinParameter(prefix, other, name);
    }

    public boolean isVariable() {
        return type.endsWith("...");
    }

    @Override
    public String toString() {
        return (prefix + " " + type + " " + name).strip();
    }
}
