package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Which constants enums have, and in which order (JLS 8.9.3). */
public final class EnumConstants {

    private static final Set<String> ORDERED = Set.of("values", "entries", "ordinal", "compareTo");

    private final RuleContext context;

    public EnumConstants(RuleContext context) {
        this.context = context;
    }

    /** As attribution shows them, in an order of its own that is the same for all types. */
    static List<String> of(JavaType.@Nullable FullyQualified type) {
        return type == null
                ? List.of()
                : type.getMembers().stream()
                        .filter(member -> member.hasFlags(Flag.Enum))
                        .map(JavaType.Variable::getName)
                        .toList();
    }

    /** Which constants only one of two enums has, or that their order differs. */
    static String difference(JavaType.FullyQualified legacy, JavaType.@Nullable FullyQualified canonical) {
        List<String> before = of(legacy);
        List<String> after = of(canonical);
        if (canonical == null || after.isEmpty()) {
            return "no constants are seen of what comes in its place";
        }
        String more = only(after, before);
        String less = only(before, after);
        if (more.isEmpty() && less.isEmpty()) {
            return TypeKey.of(canonical) + " has them in another order";
        }
        return TypeKey.of(canonical)
                + (more.isEmpty() ? "" : " has " + more + " besides")
                + (more.isEmpty() || less.isEmpty() ? "" : ", and")
                + (less.isEmpty() ? "" : " has no " + less);
    }

    private static String only(List<String> some, List<String> others) {
        return some.stream().filter(name -> !others.contains(name)).collect(Collectors.joining(", "));
    }

    /** Whether a value's type moves, and its constants stand in canonical's order. */
    public boolean areOfOneOrder(Expression value, Cursor cursor) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(value.getType());
        List<String> constants = of(type);
        return !constants.isEmpty() && constants.equals(of(canonicalOf(type, cursor)));
    }

    /** Blocks the use of a member that depends on the constants or their order, where they are others. */
    public void check(J use, Expression select, String member, Cursor cursor, Findings found) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(select.getType());
        TypeKey key = TypeKey.orNull(type);
        Entry entry = context.movingAt(type, Placement.of(cursor));
        if (type == null
                || key == null
                || entry == null
                || context.plan().of(use.getId()).isMapped()) {
            return;
        }
        List<String> before = of(type);
        List<String> after = of(canonicalOf(type, cursor));
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        boolean isSame = ORDERED.contains(member)
                ? before.equals(after)
                : !member.equals("valueOf") || new HashSet<>(after).containsAll(before);
        if (!isSame) {
            found.blocked(
                    use,
                    UseKind.CALL,
                    key,
                    entry,
                    new Objection(
                            "it depends on the constants of " + key + " and their order: "
                                    + difference(type, canonicalOf(type, cursor)),
                            "give both the same constants in the same order"));
        }
    }

    /** Blocks a use that may walk over all constants of an enum that moves, in their order, where canonical has others. */
    void checkAll(J use, @Nullable JavaType type, Cursor cursor, Findings found) {
        checkAll(use, type == null ? List.of() : List.of(type), Placement.of(cursor), found);
    }

    /** The same for every enum that some types are made of. */
    void checkAll(J use, List<JavaType> types, Place place, Findings found) {
        Set<TypeKey> seen = new HashSet<>();
        types.forEach(type -> TypeNames.forEachMentioned(type, named -> {
            Entry entry = context.movingAt(named, place);
            if (entry != null
                    && named.getKind() == JavaType.FullyQualified.Kind.Enum
                    && seen.add(TypeKey.of(named))
                    && !of(named)
                            .equals(of(context.hypothesis().canonical(entry).orElse(null)))) {
                found.blocked(
                        use,
                        UseKind.TYPE,
                        TypeKey.of(named),
                        entry,
                        new Objection(
                                "it may walk over all constants of " + TypeKey.of(named) + ": "
                                        + difference(
                                                named,
                                                context.hypothesis()
                                                        .canonical(entry)
                                                        .orElse(null)),
                                "give both the same constants in the same order"));
            }
        }));
    }

    /** Whether some types are made of an enum that moves. */
    boolean mayConcern(List<JavaType> types, Place place) {
        boolean[] found = new boolean[1];
        types.forEach(type -> TypeNames.forEachMentioned(
                type,
                named -> found[0] |= named.getKind() == JavaType.FullyQualified.Kind.Enum
                        && context.movingAt(named, place) != null));
        return found[0];
    }

    private JavaType.@Nullable FullyQualified canonicalOf(JavaType.@Nullable FullyQualified type, Cursor cursor) {
        Entry entry = context.movingAt(type, Placement.of(cursor));
        return entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
    }
}
