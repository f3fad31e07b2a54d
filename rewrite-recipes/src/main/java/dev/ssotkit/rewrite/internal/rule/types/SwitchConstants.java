package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks a switch over an enum, unless canonical has the same constants, and one that covers a sealed type case by case,
 * unless canonical permits the same (JLS 14.11.1.1).
 */
public final class SwitchConstants implements Rule<J> {

    private final RuleContext context;

    /** Asked in one file. */
    public SwitchConstants(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.Switch.class, J.SwitchExpression.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.Switch statement) {
            check(tree, statement.getSelector().getTree(), statement.getCases(), cursor, found);
        } else if (tree instanceof J.SwitchExpression expression) {
            check(tree, expression.getSelector().getTree(), expression.getCases(), cursor, found);
        }
    }

    private void check(J tree, Expression selector, J.Block cases, Cursor cursor, Findings found) {
        JavaType type = selector.unwrap() == null
                ? selector.getType()
                : selector.unwrap().getType();
        Entry entry = context.movingAt(type, Placement.of(cursor));
        JavaType.FullyQualified legacy = TypeUtils.asFullyQualified(type);
        if (entry == null || legacy == null) {
            return;
        }
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        Objection objection =
                uncovered(legacy, canonical, isCoveredByPatterns(cases, TypeKey.of(legacy)), Placement.of(cursor));
        if (objection != null) {
            found.blocked(tree, UseKind.TYPE, TypeKey.of(legacy), entry, objection);
        }
    }

    /**
     * What canonical has that is not named where every constant of the legacy enum is, or every subtype.
     *
     * @param isByPatterns whether subtypes are named
     */
    public @Nullable Objection uncovered(
            JavaType.FullyQualified legacy,
            JavaType.@Nullable FullyQualified canonical,
            boolean isByPatterns,
            Place place) {
        Objection objection = constants(legacy, canonical);
        return objection == null && isByPatterns ? permitted(TypeKey.of(legacy), place) : objection;
    }

    private static @Nullable Objection constants(
            JavaType.FullyQualified legacy, JavaType.@Nullable FullyQualified canonical) {
        return Set.copyOf(EnumConstants.of(legacy)).equals(Set.copyOf(EnumConstants.of(canonical)))
                ? null
                : new Objection(
                        "a switch over all constants of " + TypeKey.of(legacy) + ": "
                                + EnumConstants.difference(legacy, canonical),
                        "give both the same constants");
    }

    // Neither a default nor a pattern of the type itself: the compiler counts the permitted subtypes.
    private static boolean isCoveredByPatterns(J.Block cases, TypeKey selector) {
        boolean hasPatterns = false;
        for (Statement statement : cases.getStatements()) {
            for (J label : statement instanceof J.Case each ? each.getCaseLabels() : List.<J>of()) {
                if (label instanceof J.Identifier word && word.getSimpleName().equals("default")
                        || label instanceof J.VariableDeclarations pattern
                                && selector.equals(TypeKey.orNull(pattern.getType()))) {
                    return false;
                }
                hasPatterns |= label instanceof J.VariableDeclarations || label instanceof J.DeconstructionPattern;
            }
        }
        return hasPatterns;
    }

    private @Nullable Objection permitted(TypeKey legacy, Place place) {
        Optional<Set<TypeKey>> before = context.hypothesis().index().permittedBy(legacy);
        TypeKey canonical = nameAfter(legacy, place);
        Optional<Set<TypeKey>> after = context.hypothesis().index().permittedBy(canonical);
        String remedy = "let both permit the same, or give the switch a default";
        if (before.isEmpty() || after.isEmpty()) {
            return new Objection(
                    "the switch covers " + legacy + " case by case, and no source shows whom " + canonical + " permits",
                    remedy);
        }
        Set<TypeKey> moved = new HashSet<>();
        before.get().forEach(subtype -> moved.add(nameAfter(subtype, place)));
        Set<TypeKey> unlike = new TreeSet<>(moved);
        unlike.addAll(after.get());
        unlike.removeIf(subtype -> moved.contains(subtype) && after.get().contains(subtype));
        if (!unlike.isEmpty()) {
            return new Objection(
                    "the switch covers " + legacy + " case by case, and " + canonical + " permits others: " + unlike,
                    remedy);
        }
        for (TypeKey subtype : before.get()) {
            boolean isSealed = context.hypothesis().index().permittedBy(subtype).isPresent();
            Objection objection = isSealed ? permitted(subtype, place) : null;
            if (objection != null) {
                return objection;
            }
        }
        return null;
    }

    private TypeKey nameAfter(TypeKey subtype, Place place) {
        Entry entry = context.hypothesis().movesAt(subtype, place)
                ? context.hypothesis().entryOf(subtype)
                : null;
        return entry == null ? subtype : TypeKey.of(entry.canonicalType());
    }
}
