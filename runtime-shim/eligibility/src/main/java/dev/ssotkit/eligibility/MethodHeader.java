package dev.ssotkit.eligibility;

/** A method as read from a class file, before anything is known about its body. */
final class MethodHeader {

    static final int NO_CODE = -1;

    private final String name;
    private final String descriptor;
    private final int flags;
    private final int code;

    /** @param code where the contents of the Code attribute start, or {@link #NO_CODE} */
    MethodHeader(String name, String descriptor, int flags, int code) {
        this.name = name;
        this.descriptor = descriptor;
        this.flags = flags;
        this.code = code;
    }

    String descriptor() {
        return descriptor;
    }

    boolean isStatic() {
        return (flags & Flags.STATIC) != 0;
    }

    boolean hasCode() {
        return code != NO_CODE;
    }

    int code() {
        return code;
    }

    MethodShape shape(boolean usesOwnMonitorConditions, boolean readsFieldsInStatic) {
        return new MethodShape(name, descriptor, flags, usesOwnMonitorConditions, readsFieldsInStatic);
    }
}
