package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.hypothesis.Caller;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** What takes the place of a method that is called, or named in a reference. */
final class MemberSites {

    private final RuleContext context;

    MemberSites(RuleContext context) {
        this.context = context;
    }

    Replacement unmapped(Entry entry, JavaType.Method method, List<PlacedType> types, Caller caller) {
        Place place = caller.place();
        Replacement same = context.resolver().counterpart(entry, method, types, caller);
        boolean isFactory = isStatic(method)
                && method.getParameterTypes().isEmpty()
                && context.movingAt(method.getReturnType(), place) == entry
                && !entry.isNamesOnly();
        return same.objection() != null && isFactory
                ? context.resolver().construction(entry, method, types, place)
                : same;
    }

    @Nullable
    Objection recursion(Entry entry, Replacement replacement, Cursor cursor) {
        return replacement.change() instanceof Change.Call
                        && context.hypothesis().index().isReachedByMaking(entry, cursor)
                ? SharedInstance.recursion()
                : null;
    }

    // A line for a legacy type serves receivers that move; where the type stays, so do the calls on it.
    boolean isOfStayingType(MappedCall line) {
        TypeName type = line.mapping().type();
        Entry owner = context.hypothesis().entryOf(TypeKey.of(type));
        return owner != null && owner.movesType(type);
    }

    void register(
            J tree,
            UseKind kind,
            TypeKey legacy,
            Entry entry,
            boolean mapped,
            boolean blocksType,
            Replacement replacement,
            @Nullable Objection objection,
            String remark,
            Findings found) {
        if (objection != null) {
            found.blocked(tree, kind, legacy, entry, objection, blocksType);
            return;
        }
        if (replacement.change() != null && replacement.method() != null) {
            found.replaced(tree, replacement.change(), replacement.method());
        } else if (replacement.method() != null) {
            found.add(new Finding.Reaches(tree.getId(), replacement.method()));
        }
        if (mapped || kind != UseKind.CALL) {
            found.rewritten(tree, kind, legacy, entry, remark);
        }
    }

    static boolean isStatic(JavaType.Method method) {
        return method.hasFlags(Flag.Static);
    }
}
