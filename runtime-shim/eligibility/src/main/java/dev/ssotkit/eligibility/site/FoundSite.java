package dev.ssotkit.eligibility.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One place in a class that constructs: what stands there, and what the code around it means for it. Immutable. */
public final class FoundSite {

    /** The {@link #mapping()} of a site that no {@code calls} line names. */
    public static final int ACCESSOR = -1;

    private final String kind;
    private final String legacyType;
    private final String caller;
    private final String position;
    private final int entry;
    private final int mapping;
    private final Called called;
    private final String reason;
    private final List<String> hazards;

    /**
     * @param kind and reason in the words of the redirect log; no reason is an empty one
     * @param caller binary name of the class that it stands in
     * @param position as a stack trace shows it
     */
    public FoundSite(
            String kind,
            String legacyType,
            String caller,
            String position,
            int entry,
            int mapping,
            Called called,
            String reason,
            List<String> hazards) {
        this.kind = kind;
        this.legacyType = legacyType;
        this.caller = caller;
        this.position = position;
        this.entry = entry;
        this.mapping = mapping;
        this.called = called;
        this.reason = reason;
        this.hazards = Collections.unmodifiableList(new ArrayList<>(hazards));
    }

    /** The kind in the words of the redirect log: {@code new}, {@code factory}. */
    public String kind() {
        return kind;
    }

    /** The legacy type as the redirect log names it; for a factory the class left of {@code ->}. */
    public String legacyType() {
        return legacyType;
    }

    /** The binary name of the class that it stands in. */
    public String caller() {
        return caller;
    }

    /** As a stack trace shows it: {@code class.method(file:line)}. */
    public String position() {
        return position;
    }

    /** The index of the map's entry. */
    public int entry() {
        return entry;
    }

    /** The index of the entry's {@code calls} line, or {@link #ACCESSOR}. */
    public int mapping() {
        return mapping;
    }

    /** What is called there. */
    public Called called() {
        return called;
    }

    /** Why the original runs whatever the types are, in the word of the redirect log; empty if it need not. */
    public String reason() {
        return reason;
    }

    /** What the method does to the object that must not be done to a shared one: {@code configured by setName}. */
    public List<String> hazards() {
        return hazards;
    }

    /** A constructor or method as an instruction names it. Immutable. */
    public static final class Called {
        private final String owner;
        private final String name;
        private final String descriptor;

        /** @param owner binary name */
        public Called(String owner, String name, String descriptor) {
            this.owner = owner;
            this.name = name;
            this.descriptor = descriptor;
        }

        /** The descriptor of its parameters and result. */
        public String descriptor() {
            return descriptor;
        }

        /** The descriptor of the object that callers get, {@code V} if none. */
        public String yields() {
            return name.equals("<init>")
                    ? "L" + owner.replace('.', '/') + ";"
                    : descriptor.substring(descriptor.indexOf(')') + 1);
        }
    }
}
