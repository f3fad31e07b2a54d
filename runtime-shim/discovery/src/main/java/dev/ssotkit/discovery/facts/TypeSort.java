package dev.ssotkit.discovery.facts;

/** What the language calls a type. */
public enum TypeSort {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
}
