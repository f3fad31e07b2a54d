package dev.ssotkit.agent.protocol;

import dev.ssotkit.agent.site.Site;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * One rewritten place: the call that stood there, and what the map says of it. Travels from the transformer to the
 * bootstrap as constants of the class file, so that no table keeps it alive. Immutable.
 */
public final class LinkedCall {
    private static final int CONSTANTS = 15;

    private final Object[] constants;

    private LinkedCall(Object[] constants) {
        this.constants = constants;
    }

    public static LinkedCall of(Object[] constants) {
        if (constants.length != CONSTANTS) {
            throw new IllegalArgumentException("expected " + CONSTANTS + " constants, got " + constants.length);
        }
        return new LinkedCall(constants);
    }

    /**
     * @param entry index of the map's entry
     * @param mapping index of the entry's {@code calls} line; -1 if the accessor itself is meant
     * @param reason why the original runs whatever the mode; null if it need not
     * @param member the constructor or method that stood there
     * @param site where
     */
    public static LinkedCall of(int entry, int mapping, @Nullable Reason reason, Member member, Place site) {
        return new LinkedCall(new Object[] {
            entry,
            mapping,
            reason == null ? "" : reason.name(),
            member.opcode,
            member.owner,
            member.name,
            member.descriptor,
            member.isInterface ? 1 : 0,
            site.kind.name(),
            site.legacyType,
            site.method,
            site.descriptor,
            site.ordinal,
            site.line,
            site.sourceFile == null ? "" : site.sourceFile,
        });
    }

    /** In the order in which the bootstrap gets them: strings and integers. */
    public Object[] constants() {
        return constants.clone();
    }

    /** Index of the map's entry. */
    public int entry() {
        return number(0);
    }

    /** Index of the entry's {@code calls} line; -1 if the accessor itself is meant. */
    public int mapping() {
        return number(1);
    }

    /** Why the original runs whatever the mode; null if it need not. */
    public @Nullable Reason reason() {
        return text(2).isEmpty() ? null : Reason.valueOf(text(2));
    }

    /** The constructor or method that stood there. */
    public Member member() {
        return new Member(number(3), text(4), text(5), text(6), number(7) == 1);
    }

    /** Where this is, in the notation of the log. */
    public Site.Builder site(String canonicalType, String callerClass) {
        return Site.builder(SiteKind.valueOf(text(8)), text(9), canonicalType)
                .in(callerClass, text(10), text(11))
                .ordinal(number(12))
                .line(number(13))
                .sourceFile(text(14).isEmpty() ? null : text(14));
    }

    private int number(int index) {
        return (Integer) constants[index];
    }

    private String text(int index) {
        return (String) constants[index];
    }

    /** A method or constructor as an instruction names it. */
    public static final class Member {
        final int opcode;
        final String owner;
        final String name;
        final String descriptor;
        final boolean isInterface;

        /** @param owner internal name */
        public Member(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            this.opcode = opcode;
            this.owner = owner;
            this.name = name;
            this.descriptor = descriptor;
            this.isInterface = isInterface;
        }

        public int opcode() {
            return opcode;
        }

        /** Internal name. */
        public String owner() {
            return owner;
        }

        public String name() {
            return name;
        }

        public String descriptor() {
            return descriptor;
        }

        public boolean isConstructor() {
            return name.equals("<init>");
        }
    }

    /** Where in the caller. */
    public static final class Place {
        final SiteKind kind;
        final String legacyType;
        final String method;
        final String descriptor;
        final int ordinal;
        final int line;
        final @Nullable String sourceFile;

        /** @param method for a lambda's body the enclosing method, likewise its descriptor */
        public Place(
                SiteKind kind,
                String legacyType,
                String method,
                String descriptor,
                int ordinal,
                int line,
                @Nullable String sourceFile) {
            this.kind = kind;
            this.legacyType = legacyType;
            this.method = method;
            this.descriptor = descriptor;
            this.ordinal = ordinal;
            this.line = line;
            this.sourceFile = sourceFile;
        }
    }
}
