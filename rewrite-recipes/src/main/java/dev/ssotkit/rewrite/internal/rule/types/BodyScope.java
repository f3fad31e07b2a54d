package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks bodies that come to inherit from canonical where a name in them would come to mean another declaration, or none
 * (JLS 6.4.1, 6.4.2, 8.2, 8.3, 15.12.1), or where what they inherit from several sides would be at odds (8.4.8).
 */
public final class BodyScope implements Rule<J> {

    private final RuleContext context;

    /** Asked in one file. */
    public BodyScope(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.ClassDeclaration.class, J.NewClass.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.ClassDeclaration declaration && declaration.getType() != null) {
            inherits(declaration, declaration.getType(), found);
        } else if (tree instanceof J.NewClass construction
                && construction.getBody() != null
                && construction.getClazz() != null) {
            JavaType.FullyQualified type =
                    TypeUtils.asFullyQualified(construction.getClazz().getType());
            Entry entry = context.movingAt(type, Placement.of(cursor));
            if (type != null && entry != null) {
                check(type, entry, construction.getBody(), Placement.of(cursor), found);
            }
        }
    }

    private void inherits(J.ClassDeclaration declaration, JavaType.FullyQualified type, Findings found) {
        if (context.inheritedMove(type) == null) {
            return;
        }
        Place place = Place.of(type);
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            Entry entry = context.movingAt(parent, place);
            JavaType.FullyQualified canonical =
                    entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
            if (entry != null && canonical != null) {
                check(parent, entry, declaration.getBody(), place, found);
                new MetMembers(context, type, parent, canonical)
                        .objection(declaration.getBody())
                        .ifPresent(objection ->
                                found.blocked(declaration, UseKind.SUBCLASS, TypeKey.of(parent), entry, objection));
            }
        }
    }

    private void check(JavaType.FullyQualified legacy, Entry entry, J.Block body, Place place, Findings found) {
        context.hypothesis()
                .canonical(entry)
                .ifPresent(canonical -> new InheritedScope(context, legacy, canonical, entry, place, found).read(body));
    }
}
