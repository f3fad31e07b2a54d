package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Lets {@code Legacy::new} go where {@code new Legacy(..)} does. */
public final class ConstructorReferences extends ReferenceRule {

    private final ConstructionSites sites;

    /** Asked in one file. */
    public ConstructorReferences(RuleContext context) {
        super(context, true);
        this.sites = new ConstructionSites(context);
    }

    @Override
    void atReference(J.MemberReference reference, Cursor cursor, Findings found) {
        JavaType.FullyQualified type = context.dialect().constructedBy(reference);
        if (type == null) {
            return;
        }
        ConstructionSites.Site site =
                sites.site(reference, type, reference.getMethodType(), Placement.of(cursor), found);
        if (site == null) {
            return;
        }
        List<Expression> none = List.of();
        Replacement replacement = sites.resolve(site, none, cursor);
        Objection objection = replacement.objection();
        if (objection == null && replacement.change() instanceof Change.Call call) {
            objection = form(reference, site.constructor(), call, false, cursor, found);
        }
        objection = objection == null ? sites.recursion(site, replacement, cursor) : objection;
        if (objection == null) {
            objection = Exceptions.objection(site.constructor(), replacement.method());
        }
        if (objection == null) {
            objection = exactness(site.constructor(), site.type(), replacement.method(), cursor);
        }
        sites.register(reference, UseKind.METHOD_REFERENCE, site, replacement, objection, cursor, found);
    }
}
