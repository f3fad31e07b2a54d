package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Lets {@code Legacy::new} go where {@code new Legacy(..)} does. */
public final class ConstructorReferences implements Rule<J.MemberReference> {

    private final RuleContext context;
    private final ConstructionSites sites;
    private final LambdaForm lambdas;

    /** Asked in one file. */
    public ConstructorReferences(RuleContext context) {
        this.context = context;
        this.sites = new ConstructionSites(context);
        this.lambdas = new LambdaForm(context);
    }

    @Override
    public Set<Class<? extends J.MemberReference>> constructs() {
        return Set.of(J.MemberReference.class);
    }

    @Override
    public void at(J.MemberReference reference, Cursor cursor, Findings found) {
        if (!TypeTrees.isConstructor(reference) || context.dialect().isChosenAtRunTime(reference)) {
            return;
        }
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
            objection = ReferenceForm.objection(reference, site.constructor(), call, 0);
            if (objection != null) {
                List<String> names =
                        lambdas.of(reference, site.constructor(), false, cursor).orElse(null);
                objection = names == null ? objection : null;
                found.lambda(reference, names);
            }
        }
        objection = objection == null ? sites.recursion(site, replacement, cursor) : objection;
        if (objection == null) {
            objection = Exceptions.objection(site.constructor(), replacement.method());
        }
        sites.register(reference, UseKind.METHOD_REFERENCE, site, replacement, objection, cursor, found);
    }
}
