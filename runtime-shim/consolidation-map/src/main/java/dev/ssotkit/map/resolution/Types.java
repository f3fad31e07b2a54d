package dev.ssotkit.map.resolution;

import org.jspecify.annotations.Nullable;

/**
 * What call resolution must know of types.
 *
 * @param <T> a type, however the adapter keeps it
 */
public interface Types<T> {

    /** The type of a primitive. */
    T ofPrimitive(Primitive primitive);

    /** The class of a binary name that every program has: a box, or {@code java.lang.String}. */
    T ofPlatform(String binaryName);

    /** The type of {@code null} (JLS 4.1). */
    T ofNull();

    /** Whether it is the type of {@code null}. */
    boolean isNull(T type);

    /** Which primitive it is; null if none. */
    @Nullable
    Primitive primitive(T type);

    /** The primitive that it boxes; null if it is no box. */
    @Nullable
    Primitive boxed(T type);

    /** What an array holds; null if it is no array. */
    @Nullable
    T element(T type);

    /** Whether two types are one. */
    boolean areSame(T one, T other);

    /** Whether a reference type is a subtype of another (JLS 4.10), or the same; arrays included. */
    boolean isSubtype(T from, T to);

    /** The erasure as {@code dev.ssotkit.map} names parameters: {@code int}, {@code a.Outer$Inner[]}. */
    String name(T type);
}
