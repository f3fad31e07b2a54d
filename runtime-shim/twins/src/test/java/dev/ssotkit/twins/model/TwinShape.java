package dev.ssotkit.twins.model;

/** The five shapes of a type. */
public enum TwinShape {
    CLASS("class"),
    INTERFACE("interface"),
    ENUM("enum"),
    RECORD("record"),
    ANNOTATION("@interface");

    private final String keyword;

    TwinShape(String keyword) {
        this.keyword = keyword;
    }

    String keyword() {
        return keyword;
    }

    /** Whether its fields are constants and its methods public and abstract, unless they say otherwise. */
    public boolean isInterface() {
        return this == INTERFACE || this == ANNOTATION;
    }
}
