package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Lets {@code new Legacy(..)} and {@code new Canonical(..)} go to the accessor, or to the canonical constructor. */
public final class Constructions implements Rule<J.NewClass> {

    private final RuleContext context;
    private final ConstructionSites sites;
    private final FunctionArguments functions;

    /** Asked in one file. */
    public Constructions(RuleContext context) {
        this.context = context;
        this.sites = new ConstructionSites(context);
        this.functions = new FunctionArguments(context);
    }

    @Override
    public Set<Class<? extends J.NewClass>> constructs() {
        return Set.of(J.NewClass.class);
    }

    @Override
    public void at(J.NewClass construction, Cursor cursor, Findings found) {
        JavaType.FullyQualified type = construction.getClazz() == null
                ? null
                : TypeUtils.asFullyQualified(construction.getClazz().getType());
        // Kotlin makes an interface of a function by its name: the function is judged.
        if (type == null
                || construction.getBody() != null
                || type.getKind() == JavaType.FullyQualified.Kind.Interface) {
            return;
        }
        ConstructionSites.Site site =
                sites.site(construction, type, construction.getConstructorType(), Placement.of(cursor), found);
        if (site == null) {
            return;
        }
        List<Expression> arguments = Effects.given(construction.getArguments());
        if (site.line().isPresent()) {
            found.add(new Finding.Mapped(construction.getId()));
        }
        Replacement replacement = sites.resolve(site, arguments, cursor);
        boolean isConfigured = site.line().isEmpty() && context.dialect().setsProperties(construction);
        Objection objection = isConfigured ? named(site.entry()) : replacement.objection();
        if (objection == null && construction.getEnclosing() != null) {
            objection = new Objection("an inner class of an instance", "map the constructor in `calls`");
        }
        if (objection == null && replacement.change() instanceof Change.Call call) {
            Hoisting.Outcome outcome = Hoisting.of(call, null, arguments, cursor, context.dialect());
            objection = outcome.objection();
            if (outcome.hoist() != null && objection == null) {
                found.add(new Finding.Hoisted(construction.getId(), outcome.hoist()));
            }
        }
        objection = objection == null ? sites.recursion(site, replacement, cursor) : objection;
        Sink.Kind sink = context.flow().sinkOf(cursor).kind();
        boolean isMeant = sink == Sink.Kind.RESOURCE && context.mapsClosing(site.type());
        if (objection == null && site.line().isEmpty() && !isMeant) {
            objection = SharedInstance.ofValue(sink);
        }
        if (objection == null) {
            objection = Exceptions.objection(site.constructor(), replacement.method());
        }
        if (objection == null) {
            objection = functions.objection(site.constructor(), replacement, arguments);
        }
        sites.register(construction, UseKind.CONSTRUCTION, site, replacement, objection, cursor, found);
    }

    private static Objection named(Entry entry) {
        return entry.isNamesOnly()
                ? new Objection(
                        "named arguments, which set properties that are found at run time", "set them one by one")
                : SharedInstance.configured("named arguments");
    }
}
