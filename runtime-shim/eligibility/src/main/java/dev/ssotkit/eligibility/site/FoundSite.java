package dev.ssotkit.eligibility.site;

import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One place in a class that constructs: what stands there, and what the code around it means for it. Immutable. */
public final class FoundSite {

    private final SiteKind kind;
    private final String legacyType;
    private final String caller;
    private final String position;
    private final Entry entry;
    private final @Nullable CallMapping mapping;
    private final Called called;
    private final @Nullable Reason reason;
    private final List<String> hazards;

    /**
     * Built by the finder.
     *
     * @param caller binary name of the class that it stands in
     * @param position as a stack trace shows it
     * @param mapping the entry's line of {@code calls} that names it; null where the accessor stands for it
     * @param reason why the original runs whatever the types are; null if it need not
     */
    public FoundSite(
            SiteKind kind,
            String legacyType,
            String caller,
            String position,
            Entry entry,
            @Nullable CallMapping mapping,
            Called called,
            @Nullable Reason reason,
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

    /** How it constructs. */
    public SiteKind kind() {
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

    /** The entry that it belongs to. */
    public Entry entry() {
        return entry;
    }

    /** The entry's line of {@code calls} that names it; empty where the accessor stands for it. */
    public Optional<CallMapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** What is called there. */
    public Called called() {
        return called;
    }

    /** Why the original runs whatever the types are; empty if it need not. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
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
        private final @Nullable String castTo;

        /**
         * As the code around it takes it.
         *
         * @param owner binary name
         * @param castTo internal name of the legacy type that the code around it takes its result for; null where that is
         *     what it declares
         */
        public Called(String owner, String name, String descriptor, @Nullable String castTo) {
            this.owner = owner;
            this.name = name;
            this.descriptor = descriptor;
            this.castTo = castTo;
        }

        /** The descriptor of its parameters and result. */
        public String descriptor() {
            return descriptor;
        }

        /** The descriptor of the object that callers get, {@code V} if none. */
        public String yields() {
            if (castTo != null) {
                return "L" + castTo + ";";
            }
            return name.equals("<init>")
                    ? "L" + owner.replace('.', '/') + ";"
                    : descriptor.substring(descriptor.indexOf(')') + 1);
        }
    }
}
