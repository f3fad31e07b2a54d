package dev.ssotkit.record;

import java.util.Optional;

/** How a site constructs, field {@code ssot.site.kind}. */
public enum SiteKind {
    /** {@code new Legacy(..)} in byte code. */
    NEW("new"),
    /** {@code Legacy::new} or {@code Factory::create}. */
    METHOD_REFERENCE("method_reference"),
    /** A call of a static factory or of a factory class. */
    FACTORY("factory"),
    /** {@code Constructor.newInstance}, {@code Class.newInstance}. */
    REFLECTION("reflection"),
    /** {@code MethodHandle.invoke} of a constructor that was looked up at run time. */
    METHOD_HANDLE("method_handle"),
    /** {@code java.util.ServiceLoader}. */
    SERVICE_LOADER("service_loader"),
    /** {@code java.io.ObjectInputStream}. */
    DESERIALIZATION("deserialization"),
    /** A subclass whose constructor calls {@code super(..)}. */
    SUBCLASS("subclass"),
    /** {@code Object.clone}. */
    CLONE("clone");

    private final String text;

    SiteKind(String text) {
        this.text = text;
    }

    /** The kind as it stands in the log, lower case. */
    public String text() {
        return text;
    }

    /** The kind that stands in the log as {@code text}; empty if none does. */
    public static Optional<SiteKind> ofText(String text) {
        for (SiteKind kind : values()) {
            if (kind.text.equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
