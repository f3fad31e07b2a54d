package dev.ssotkit.agent.protocol;

import dev.ssotkit.agent.site.Site;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A construction, factory call or method reference that was replaced, and what the map says of it. Written by the
 * caller's side in its place, read when the place is linked: it travels as constants of the class file, so that no table
 * keeps it alive. Immutable.
 *
 * <p>Constants: entry (int), mapping or -1 (int), name of the {@link Reason} or empty (String); of the member opcode
 * (int), owner, name, descriptor (String each), is of an interface (int, 0 or 1); what it yields or empty (String); of the
 * place name of the
 * {@link SiteKind}, legacy type, method, its descriptor (String each), ordinal, line (int each), source file or empty
 * (String).
 */
public final class LinkedCall implements Request {
    private final int entry;
    private final OptionalInt mapping;
    private final @Nullable Reason reason;
    private final Member member;
    private final @Nullable String yields;
    private final Place place;

    /**
     * @param entry index of the map's entry
     * @param mapping index of the entry's {@code calls} line; empty if the accessor itself is meant
     * @param reason why the original runs whatever the mode; null if it need not
     * @param member the constructor or method that stood there
     * @param yields as {@link #yields()}
     * @param place where
     */
    public LinkedCall(
            int entry,
            OptionalInt mapping,
            @Nullable Reason reason,
            Member member,
            @Nullable String yields,
            Place place) {
        this.entry = entry;
        this.mapping = mapping;
        this.reason = reason;
        this.member = member;
        this.yields = yields;
        this.place = place;
    }

    /** Reads what {@link #constants()} wrote. */
    public static LinkedCall of(Object[] constants) {
        ConstantReader reader = new ConstantReader(constants);
        int entry = reader.number();
        OptionalInt mapping = reader.indexOrNone();
        String reason = reader.text();
        Member member = new Member(reader.number(), reader.text(), reader.text(), reader.text(), reader.flag());
        String yields = reader.text();
        SiteKind kind = SiteKind.valueOf(reader.text());
        String legacyType = reader.text();
        String method = reader.text();
        String descriptor = reader.text();
        int ordinal = reader.number();
        int line = reader.number();
        String sourceFile = reader.text();
        reader.end();
        return new LinkedCall(
                entry,
                mapping,
                reason.isEmpty() ? null : Reason.valueOf(reason),
                member,
                yields.isEmpty() ? null : yields,
                new Place(
                        kind, legacyType, method, descriptor, ordinal, line, sourceFile.isEmpty() ? null : sourceFile));
    }

    @Override
    public String operation() {
        return OperationNames.YIELD;
    }

    @Override
    public Object[] constants() {
        return new Object[] {
            entry,
            ConstantReader.indexOrNone(mapping),
            reason == null ? "" : reason.name(),
            member.opcode,
            member.owner,
            member.name,
            member.descriptor,
            ConstantReader.flag(member.isInterface),
            yields == null ? "" : yields,
            place.kind.name(),
            place.legacyType,
            place.method,
            place.descriptor,
            place.ordinal,
            place.line,
            place.sourceFile == null ? "" : place.sourceFile,
        };
    }

    /** Index of the map's entry. */
    public int entry() {
        return entry;
    }

    /** Index of the entry's {@code calls} line; empty if the accessor itself is meant. */
    public OptionalInt mapping() {
        return mapping;
    }

    /** Why the original runs whatever the mode; null if it need not. */
    public @Nullable Reason reason() {
        return reason;
    }

    /** The constructor or method that stood there. */
    public Member member() {
        return member;
    }

    /**
     * Internal name of the legacy type that the caller casts the result to, and whose {@code new} would yield what stands
     * for it; null where the member's own result will do.
     */
    public @Nullable String yields() {
        return yields;
    }

    /** Where this is, in the notation of the log. */
    public Site.Builder site(String canonicalType, String callerClass) {
        return Site.builder(place.kind, place.legacyType, canonicalType)
                .in(callerClass, place.method, place.descriptor)
                .ordinal(place.ordinal)
                .line(place.line)
                .sourceFile(place.sourceFile);
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

        public boolean isInterface() {
            return isInterface;
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
