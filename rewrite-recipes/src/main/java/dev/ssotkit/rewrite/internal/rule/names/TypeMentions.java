package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Link;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeParameters;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Moves the names of types, wherever they stand, and keeps those that stay on purpose. */
public final class TypeMentions implements Rule<Expression> {

    private final RuleContext context;

    public TypeMentions(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.Identifier.class, J.FieldAccess.class);
    }

    @Override
    public boolean readsJavadoc() {
        return true;
    }

    @Override
    public void at(Expression name, Cursor cursor, Findings found) {
        TypeKey key = context.keyOfName(name, cursor);
        Entry entry = key == null ? null : context.movingNameAt(name, cursor);
        if (entry == null || key == null) {
            return;
        }
        Place place = Placement.of(cursor);
        if (context.hypothesis().movesAt(key, place)) {
            reference(name, key, entry, cursor, found);
        } else {
            context.hypothesis().whyKept(key, place).ifPresent(reason -> keep(name, key, entry, cursor, reason, found));
        }
    }

    private void reference(Expression tree, TypeKey key, Entry entry, Cursor cursor, Findings found) {
        Tree parent = cursor.getParentTreeCursor().getValue();
        if (context.plan().isKept(tree.getId()) || context.plan().isKept(parent.getId())) {
            return;
        }
        Link link = context.plan().of(parent.getId()).link();
        if (link != null && link.owner() != null) {
            found.rewritten(tree, UseKind.TYPE, key, entry);
            return;
        }
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        if (canonical != null && !Members.isAccessible(canonical, Placement.of(cursor))) {
            found.blocked(
                    tree,
                    UseKind.TYPE,
                    key,
                    entry,
                    new Objection(RuleContext.canonical(entry) + " is not accessible here", "make it public"));
            return;
        }
        if (generic(parent, entry, cursor)
                || canonical != null && (losesArguments(key, canonical) || wantsArguments(parent, key, canonical))) {
            found.blocked(
                    tree,
                    UseKind.TYPE,
                    key,
                    entry,
                    new Objection(typeParameters(key, entry), "give both the same type parameters"));
            return;
        }
        found.renamed(tree, entry);
        if (!context.plan().covers(tree.getId(), parent)) {
            found.rewritten(tree, UseKind.TYPE, key, entry);
        }
    }

    private boolean generic(Tree parent, Entry entry, Cursor cursor) {
        if (!(parent instanceof J.ParameterizedType parameterized)
                || parameterized.getClazz() != cursor.getValue()
                || cursor.getParentTreeCursor().getParentTreeCursor().getValue() instanceof J.NewClass) {
            return false;
        }
        int given = parameterized.getTypeParameters() == null
                ? 0
                : parameterized.getTypeParameters().size();
        int taken = context.hypothesis()
                .canonical(entry)
                .map(canonical -> canonical.getTypeParameters().size())
                .orElse(given + 1);
        return taken != given
                && !(taken == 0 && DroppedTypeArguments.areNeedless(parameterized, cursor.getParentTreeCursor()));
    }

    // Without raw types a generic class is never named without arguments, but where it is only looked into.
    private boolean wantsArguments(Tree parent, TypeKey key, JavaType.FullyQualified canonical) {
        return !context.dialect().hasRawTypes()
                && !(parent instanceof J.FieldAccess)
                && !(parent instanceof J.MethodInvocation)
                && !(parent instanceof J.MemberReference)
                && context.hypothesis()
                        .index()
                        .find(key)
                        .filter(legacy -> TypeParameters.becomesRaw(legacy, canonical))
                        .isPresent();
    }

    // A raw type's supertypes are raw (JLS 4.8).
    private boolean losesArguments(TypeKey key, JavaType.FullyQualified canonical) {
        return context.hypothesis()
                .index()
                .find(key)
                .filter(legacy -> TypeParameters.becomesRaw(legacy, canonical))
                .filter(legacy -> Members.withSupertypes(canonical).stream()
                        .anyMatch(parent -> parent != canonical && Ancestors.isGeneric(parent)))
                .isPresent();
    }

    private String typeParameters(TypeKey key, Entry entry) {
        String legacy = context.hypothesis()
                .index()
                .find(key)
                .map(TypeParameters::written)
                .orElse(key.name());
        String canonical = context.hypothesis()
                .canonical(entry)
                .map(TypeParameters::written)
                .orElse(RuleContext.canonical(entry));
        return canonical + " has other type parameters than " + legacy;
    }

    private void keep(Expression tree, TypeKey key, Entry entry, Cursor cursor, String reason, Findings found) {
        Tree parent = cursor.getParentTreeCursor().getValue();
        if (!context.plan().covers(tree.getId(), parent)) {
            found.kept(tree, UseKind.TYPE, key, entry, reason, "retire it with the legacy type");
        }
    }

    // The parts of a qualified name are no names of their own.
    @Override
    public boolean settles(Expression name, Cursor cursor) {
        return name instanceof J.FieldAccess && context.movingNameAt(name, cursor) != null;
    }
}
