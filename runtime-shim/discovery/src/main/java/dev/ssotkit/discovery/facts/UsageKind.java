package dev.ssotkit.discovery.facts;

/** How code uses a type. */
public enum UsageKind {
    /** {@code new T(..)} or {@code T::new}. */
    CONSTRUCTION,
    /** A call of one of its methods, or a reference to one; the type is the receiver's static type. */
    CALL,
    /** A static field of it that is no constant of a primitive type or {@code String}. */
    STATIC_FIELD,
    /** Named in a declaration, a class literal or {@code instanceof}. */
    NAME,
    /** Handed to a mocking library, or declared as a mock. */
    MOCK
}
