package dev.ssotkit.rewrite.internal.types;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** A type and the class whose code mentions it: only there is it known whether the mention moves. */
public record PlacedType(@Nullable JavaType type, Place place) {}
