package dev.ssotkit.evidence.classes;

import dev.ssotkit.record.SiteKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How byte code refers to a legacy type; the words of the recipes' data table where it has the same thing. */
public enum ReferenceKind {
    CONSTRUCTION("construction", SiteKind.NEW),
    /** {@code Legacy::new}, {@code Factory::create}. */
    METHOD_REFERENCE("method_reference", SiteKind.METHOD_REFERENCE),
    /** A call of a factory that the map names, or of a legacy type's own {@code getInstance()}. */
    FACTORY("factory", SiteKind.FACTORY),
    SUBCLASS("subclass"),
    /** Another method of the type, called or referred to. */
    CALL("call"),
    /** A field of the type, read or written. */
    FIELD("field"),
    /** In a descriptor, signature, cast, check, class literal, annotation. */
    TYPE("type"),
    /** A string or a service file that is the type's name. */
    TEXT("text");

    private final String text;
    private final @Nullable SiteKind siteKind;

    ReferenceKind(String text) {
        this(text, null);
    }

    ReferenceKind(String text, @Nullable SiteKind siteKind) {
        this.text = text;
        this.siteKind = siteKind;
    }

    /** The kind as reports print it. */
    public String text() {
        return text;
    }

    /** What the redirect log calls it; empty for what constructs nothing. Each site counts by itself. */
    Optional<SiteKind> siteKind() {
        return Optional.ofNullable(siteKind);
    }
}
