package dev.ssotkit.progress.classes;

/** How byte code refers to a legacy type; the words of the recipes' data table where it has the same thing. */
public enum ReferenceKind {
    CONSTRUCTION("construction"),
    /** {@code Legacy::new}, {@code Legacy::method}, {@code Factory::create}. */
    METHOD_REFERENCE("method_reference"),
    /** A call of a factory that the map names, on a class that is not itself legacy. */
    FACTORY("factory"),
    SUBCLASS("subclass"),
    /** A method called on the type. */
    CALL("call"),
    /** A field of the type, read or written. */
    FIELD("field"),
    /** In a descriptor, signature, cast, check, class literal, annotation. */
    TYPE("type"),
    /** A string or a service file that is the type's name. */
    TEXT("text");

    private final String text;

    ReferenceKind(String text) {
        this.text = text;
    }

    /** The kind as reports print it. */
    public String text() {
        return text;
    }

    /** Whether each such place constructs, and counts by itself. */
    boolean isSite() {
        return this == CONSTRUCTION || this == METHOD_REFERENCE || this == FACTORY;
    }
}
