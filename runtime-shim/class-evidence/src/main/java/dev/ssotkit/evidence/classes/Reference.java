package dev.ssotkit.evidence.classes;

import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.record.SiteId;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in byte code that names a legacy type. Places of one kind in one member are one, but for constructions,
 * method references and factory calls, each of which is a site.
 *
 * @param legacyType binary name, as the map writes it; for a factory the class left of {@code ->}
 * @param className the class that refers; for a service file its path
 * @param member field or method name with descriptor; empty for the class itself
 * @param ordinal zero-based among the sites of this legacy type and kind in the member; empty for what constructs
 *     nothing, or does so where the agent leaves it alone: inside canonical
 * @param line where the first is
 * @param container the folder or jar
 */
public record Reference(
        String legacyType,
        ReferenceKind kind,
        String className,
        String member,
        OptionalInt ordinal,
        SourceLine line,
        String container)
        implements Comparable<Reference> {

    private static final Comparator<Reference> ORDER = Comparator.comparing(Reference::legacyType)
            .thenComparing(Reference::className)
            .thenComparing(Reference::member)
            .thenComparing(Reference::kind)
            .thenComparingInt(reference -> reference.ordinal().orElse(-1));

    /** By type, class, member, kind and ordinal: two that compare as equal are the same place. */
    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }

    /** The identity that the redirect log gives this place; empty if nothing is constructed here. */
    public Optional<SiteId> siteId() {
        return kind.siteKind()
                .filter(site -> ordinal.isPresent())
                .map(site -> SiteId.of(
                        site,
                        legacyType,
                        className,
                        memberName(),
                        member.substring(memberName().length()),
                        ordinal.getAsInt()));
    }

    /** {@code a.B.method:41}; a class, a field or a file without what it has not. */
    public String place() {
        return className + (member.isEmpty() ? "" : "." + memberName()) + line.suffix();
    }

    /** The member without its descriptor. */
    public String memberName() {
        int descriptor = member.indexOf('(');
        return descriptor < 0 ? member : member.substring(0, descriptor);
    }
}
