package dev.ssotkit.record;

import java.util.Optional;

/**
 * Why an outcome is not {@link Outcome#REDIRECTED} or {@link Outcome#FACADE}, field {@code ssot.reason}.
 *
 * <p>The vocabulary is fixed, because an exception's message may carry what must not stand in a log.
 */
public enum Reason {
    /** The entry says {@code accessor: new}: nothing to redirect. */
    NAMES_ONLY("names_only"),
    /** Mode {@code observe}. */
    MODE_OBSERVE("mode_observe"),
    /** Mode {@code strict}. */
    MODE_STRICT("mode_strict"),
    /** Two entries of the map claim the type. */
    CONTESTED("contested"),
    /** The result is configured, closed or locked on, and {@code calls} does not name the construction. */
    HAZARD("hazard"),
    /** The arguments fit neither the accessor nor a line of {@code calls}. */
    ARGUMENTS("arguments"),
    /** A legacy method has no counterpart in canonical, or one whose result does not fit. */
    UNMAPPED_METHOD("unmapped_method"),
    /** A native legacy method: it has no body that could start with the forwarding. */
    NATIVE_METHOD("native_method"),
    /** A non-private instance field is there to be read, or code that is no method of the object reads a private one. */
    INSTANCE_FIELD("instance_field"),
    /** The legacy type is sealed. */
    SEALED("sealed"),
    /** The type is serialisable, so no object of it can forward; or canonical is not assignable to what was deserialised. */
    SERIALIZABLE("serializable"),
    /** The type waits or notifies on its own monitor. */
    OWN_MONITOR("own_monitor"),
    /** The legacy type cannot stand for canonical for another reason; {@code plan} says which. */
    NOT_ELIGIBLE("not_eligible"),
    /** The class loader finds no canonical type, or not the class of the accessor. */
    CANONICAL_NOT_FOUND("canonical_not_found"),
    /** The legacy type's own loader finds another canonical type than the caller's. */
    CANONICAL_DIFFERS("canonical_differs"),
    /** Reflection, a container, a service loader or deserialisation made it, and {@code reflection} does not say forward. */
    REFLECTION("reflection"),
    /** The object is of a subclass that is not listed. */
    SUBCLASS("subclass"),
    /** A copy, made without a constructor: nobody has asked for the one instance. */
    CLONE("clone"),
    /** The deserialised type has or inherits a {@code readResolve}, which decides what it becomes. */
    READ_RESOLVE("read_resolve"),
    /** The filter of the stream that is read would not let the canonical type in. */
    INPUT_FILTER("input_filter"),
    /** A factory whose body can return a subtype of what it declares. */
    FACTORY_RESULT_SUBTYPE("factory_result_subtype"),
    /** A factory whose result is cast to a type that canonical would not have. */
    FACTORY_RESULT_CAST("factory_result_cast"),
    /** A factory that runs as observed made it. */
    INSIDE_FACTORY("inside_factory"),
    /** Canonical's own constructor, initialiser or accessor made it, directly or through others. */
    INSIDE_CANONICAL("inside_canonical"),
    /** Another thread is making the first canonical instance and did not end in time. */
    BUSY("busy"),
    /** There is no such accessor, or no method, or more than one, that fits a line of {@code calls}. */
    ACCESSOR_MISSING("accessor_missing"),
    /** The accessor is not static, or a line of {@code calls} names an instance method of a type that canonical is not. */
    ACCESSOR_NOT_STATIC("accessor_not_static"),
    /** The caller may not call the accessor, or the method that a line of {@code calls} names. */
    ACCESSOR_NOT_ACCESSIBLE("accessor_not_accessible"),
    /** The accessor does not return canonical, or what a line of {@code calls} names returns what the caller cannot use. */
    ACCESSOR_TYPE("accessor_type"),
    /** The accessor, or what stands for it, threw. */
    ACCESSOR_THREW("accessor_threw"),
    /** The accessor, or what stands for it, returned null. */
    ACCESSOR_RETURNED_NULL("accessor_returned_null"),
    /** Byte code of a form that is not rewritten. */
    UNSUPPORTED_SHAPE("unsupported_shape"),
    /** The rewritten class did not pass our own verification, so its original was kept. */
    NOT_VERIFIED("not_verified"),
    /** The rewritten class or method would be larger than a class file allows, so its original was kept. */
    TOO_LARGE("too_large"),
    /** The class file could not be read or rewritten, such as one of a newer version, so its original was kept. */
    NOT_REWRITTEN("not_rewritten"),
    /** Linking the site failed in another way, or too little is left of the stack for making canonical. */
    LINKAGE("linkage");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** The reason as it stands in the log, lower case. */
    public String text() {
        return text;
    }

    /** The reason that stands in the log as {@code text}; empty if none does. */
    public static Optional<Reason> ofText(String text) {
        for (Reason reason : values()) {
            if (reason.text.equals(text)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
