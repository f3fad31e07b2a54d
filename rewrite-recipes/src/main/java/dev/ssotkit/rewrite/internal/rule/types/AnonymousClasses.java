package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/** Lets anonymous bodies of a type that moves be of the canonical type; in main sources they are competitors. */
public final class AnonymousClasses implements Rule<J.NewClass> {

    private final RuleContext context;
    private final Doubles doubles;

    /** Asked in one file. */
    public AnonymousClasses(RuleContext context) {
        this.context = context;
        this.doubles = new Doubles(context);
    }

    @Override
    public Set<Class<? extends J.NewClass>> constructs() {
        return Set.of(J.NewClass.class);
    }

    @Override
    public void at(J.NewClass construction, Cursor cursor, Findings found) {
        if (construction.getBody() == null || construction.getClazz() == null) {
            return;
        }
        TypeTree parent = construction.getClazz();
        Place place = Placement.of(cursor);
        TypeKey key = TypeKey.orNull(parent.getType());
        Entry entry = context.movingAt(parent.getType(), place);
        if (entry == null || key == null) {
            Entry legacy =
                    context.hypothesis().moves(key) ? context.hypothesis().entryOf(key) : null;
            if (legacy != null && key != null) {
                context.hypothesis()
                        .whyKept(key, place)
                        .ifPresent(reason -> found.kept(construction, UseKind.SUBCLASS, key, legacy, reason, ""));
            }
            ofSubclass(construction, parent, found);
            return;
        }
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        Objection objection = doubles.closed(canonical, entry, key);
        if (!context.inTests() && !entry.isNamesOnly()) {
            objection = Doubles.COMPETITOR;
        }
        if (objection == null
                && canonical != null
                && parent instanceof J.ParameterizedType
                && parent.getType() instanceof JavaType.FullyQualified legacy) {
            objection = Doubles.written(canonical, legacy);
        }
        if (objection == null && canonical != null && canonical.getKind() != JavaType.FullyQualified.Kind.Interface) {
            objection = doubles.constructor(
                            canonical,
                            construction.getConstructorType(),
                            true,
                            Effects.given(construction.getArguments()),
                            place)
                    .objection();
        }
        if (objection != null) {
            found.blocked(construction, UseKind.SUBCLASS, key, entry, objection);
            return;
        }
        found.rewritten(construction, UseKind.SUBCLASS, key, entry);
        found.renamed(TypeTrees.of(parent), entry);
        if (parent.getType() instanceof JavaType.FullyQualified type) {
            doubles.checkMembers(construction.getBody(), type, null, entry, construction, found);
        }
    }

    // It stays of its class, which comes to inherit from canonical.
    private void ofSubclass(J.NewClass construction, TypeTree parent, Findings found) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(parent.getType());
        Entry inherited = type == null ? null : context.inheritedMove(type);
        if (type != null && inherited != null && construction.getBody() != null) {
            doubles.checkMembers(construction.getBody(), type, null, inherited, construction, found);
        }
    }
}
