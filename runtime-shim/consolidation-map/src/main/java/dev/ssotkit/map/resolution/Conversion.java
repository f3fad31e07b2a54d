package dev.ssotkit.map.resolution;

/** What happens to an argument on its way to the parameter (JLS 5.3). */
public enum Conversion {
    /** Nothing. */
    IDENTITY,
    /** A primitive becomes a wider one, a reference is taken as a supertype. */
    WIDENING,
    /** A primitive becomes an object, which may be taken as a supertype. */
    BOXING,
    /** A box becomes its primitive, which may be widened. */
    UNBOXING
}
