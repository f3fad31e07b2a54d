package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks what depends on which constants an enum has, or on their order (JLS 8.9.3). */
final class EnumConstants {

    private static final Set<String> ORDERED = Set.of("values", "entries", "ordinal", "compareTo");

    private final Scope scope;

    EnumConstants(Scope scope) {
        this.scope = scope;
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

    /** Whether a value's type moves, and its constants stand in canonical's order. */
    boolean areOfOneOrder(Expression value, Cursor cursor) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(value.getType());
        List<String> constants = of(type);
        return !constants.isEmpty() && constants.equals(of(canonicalOf(type, cursor)));
    }

    void plan(J.MethodInvocation call, Cursor cursor) {
        if (call.getSelect() != null) {
            plan(call, call.getSelect(), call.getSimpleName(), cursor);
        }
    }

    /** Kotlin's properties. */
    void plan(J.FieldAccess access, Cursor cursor) {
        plan(access, access.getTarget(), access.getSimpleName(), cursor);
    }

    private void plan(J use, Expression select, String member, Cursor cursor) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(select.getType());
        String key = TypeNames.key(type);
        Entry entry = scope.movingAt(type, Place.of(cursor));
        List<String> before = of(type);
        List<String> after = of(canonicalOf(type, cursor));
        if (key == null || entry == null || before.isEmpty() || after.isEmpty() || scope.isMapped(use)) {
            return;
        }
        boolean isSame = ORDERED.contains(member)
                ? before.equals(after)
                : !member.equals("valueOf") || new HashSet<>(after).containsAll(before);
        if (!isSame) {
            scope.blocked(
                    use,
                    UseKind.CALL,
                    key,
                    entry,
                    new Problem(
                            "it depends on the constants and their order, and those of " + Scope.canonical(entry)
                                    + " are others",
                            "give both the same constants in the same order"));
        }
    }

    private JavaType.@Nullable FullyQualified canonicalOf(JavaType.@Nullable FullyQualified type, Cursor cursor) {
        Entry entry = scope.movingAt(type, Place.of(cursor));
        return entry == null ? null : scope.moves.canonical(entry).orElse(null);
    }
}
