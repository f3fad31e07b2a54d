package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.groovy.GroovyRoles;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.rule.hazards.Configured;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Plans {@code new Legacy(..)}, {@code Legacy::new} and {@code new Canonical(..)}. */
public final class ConstructionPlanner {

    private final RuleContext context;
    private final Configured configured;
    private final LambdaForm lambdas;

    public ConstructionPlanner(RuleContext context, Configured configured) {
        this.context = context;
        this.configured = configured;
        this.lambdas = new LambdaForm(context);
    }

    public void plan(J.NewClass construction, Cursor cursor) {
        JavaType.FullyQualified type = construction.getClazz() == null
                ? null
                : TypeUtils.asFullyQualified(construction.getClazz().getType());
        if (type == null || construction.getBody() != null) {
            return;
        }
        Site site = site(construction, type, construction.getConstructorType(), Placement.of(cursor));
        if (site == null) {
            return;
        }
        List<Expression> arguments = Effects.given(construction.getArguments());
        if (site.line().isPresent()) {
            context.mapped(construction);
        }
        Replacement replacement = resolve(site, arguments, cursor);
        boolean isConfigured = site.line().isEmpty() && GroovyRoles.isNamed(construction);
        Objection objection = isConfigured ? named(site.entry()) : replacement.objection();
        if (objection == null && construction.getEnclosing() != null) {
            objection = new Objection("an inner class of an instance", "map the constructor in `calls`");
        }
        if (objection == null && replacement.change() instanceof Change.Call call) {
            Hoisting.Outcome outcome = Hoisting.of(call, null, arguments, cursor);
            objection = outcome.objection();
            if (outcome.hoist() != null && objection == null) {
                context.plan().hoist(construction.getId(), outcome.hoist());
            }
        }
        objection = objection == null ? recursion(site, replacement, cursor) : objection;
        Sink.Kind sink = context.flow().sinkOf(cursor).kind();
        boolean isMeant = sink == Sink.Kind.RESOURCE && context.mapsClosing(site.type());
        if (objection == null && site.line().isEmpty() && !isMeant) {
            objection = SharedInstance.ofValue(sink);
        }
        if (objection == null) {
            objection = Exceptions.objection(site.constructor(), replacement.method());
        }
        register(construction, UseKind.CONSTRUCTION, site, replacement, objection, cursor);
    }

    private static Objection named(Entry entry) {
        return entry.isNamesOnly()
                ? new Objection(
                        "named arguments, which set properties that are found at run time", "set them one by one")
                : SharedInstance.configured("named arguments");
    }

    public void plan(J.MemberReference reference, Cursor cursor) {
        JavaType.Method constructor = reference.getMethodType();
        JavaType.FullyQualified type = constructor != null && context.language() == Language.KOTLIN
                ? constructor.getDeclaringType()
                : TypeUtils.asFullyQualified(reference.getContaining().getType());
        if (type == null) {
            return;
        }
        Site site = site(reference, type, reference.getMethodType(), Placement.of(cursor));
        if (site == null) {
            return;
        }
        List<Expression> none = List.of();
        Replacement replacement = resolve(site, none, cursor);
        Objection objection = replacement.objection();
        if (objection == null && replacement.change() instanceof Change.Call call) {
            objection = ReferenceForm.objection(reference, site.constructor(), call, 0);
            if (objection != null) {
                List<String> names =
                        lambdas.of(reference, site.constructor(), false, cursor).orElse(null);
                objection = names == null ? objection : null;
                context.plan().lambda(reference.getId(), names);
            }
        }
        objection = objection == null ? recursion(site, replacement, cursor) : objection;
        if (objection == null) {
            objection = Exceptions.objection(site.constructor(), replacement.method());
        }
        register(reference, UseKind.METHOD_REFERENCE, site, replacement, objection, cursor);
    }

    private @Nullable Objection recursion(Site site, Replacement replacement, Cursor cursor) {
        return replacement.change() instanceof Change.Call
                        && site.line().isEmpty()
                        && context.hypothesis().index().isReachedByMaking(site.entry(), cursor)
                ? SharedInstance.recursion()
                : null;
    }

    private record Site(
            Entry entry,
            JavaType.FullyQualified type,
            JavaType.Method constructor,
            String place,
            Optional<MappedCall> line,
            boolean blocksType) {}

    // Null where there is nothing to plan; what stays on purpose is noted on the way.
    private @Nullable Site site(
            J tree, JavaType.FullyQualified type, JavaType.@Nullable Method constructor, String place) {
        String key = TypeNames.key(type.getFullyQualifiedName());
        UseKind kind = tree instanceof J.NewClass ? UseKind.CONSTRUCTION : UseKind.METHOD_REFERENCE;
        Optional<MappedCall> line =
                constructor == null ? Optional.empty() : context.resolver().line(type, constructor);
        Entry moving = context.movingAt(type, place);
        if (moving != null) {
            if (constructor == null) {
                context.unresolved(tree, kind, key, moving);
                return null;
            }
            return new Site(moving, type, constructor, place, line, true);
        }
        Entry legacy = context.hypothesis().entryOf(key);
        if (context.hypothesis().moves(key) && legacy != null) {
            context.hypothesis()
                    .whyKept(key, place)
                    .ifPresent(
                            reason -> context.kept(tree, kind, key, legacy, reason, "retire it with the legacy type"));
            return null;
        }
        Entry built = line.map(MappedCall::entry).orElseGet(() -> builder(key));
        if (built == null
                || constructor == null
                || built.isInsideCanonical(place)
                || context.hypothesis().isStaying(key)) {
            return null;
        }
        if (context.inTests() && line.isEmpty()) {
            context.kept(tree, kind, key, built, "a test of the canonical type itself", "");
            return null;
        }
        return new Site(built, type, constructor, place, line, false);
    }

    private @Nullable Entry builder(String key) {
        List<Entry> entries = context.hypothesis().entriesBuiltBy(key);
        return entries.isEmpty() ? null : entries.get(0);
    }

    private Replacement resolve(Site site, List<Expression> arguments, Cursor cursor) {
        List<PlacedType> types = cursor.getValue() instanceof J.MemberReference
                ? context.placement().parametersOf(site.constructor(), site.place())
                : arguments.stream()
                        .map(argument -> context.placement().of(argument, site.place()))
                        .toList();
        return site.line().isPresent()
                ? context.resolver().mapped(site.line().get(), site.constructor(), false, types, site.place())
                : context.resolver().construction(site.entry(), site.constructor(), types, site.place());
    }

    private void register(
            J tree, UseKind kind, Site site, Replacement replacement, @Nullable Objection objection, Cursor cursor) {
        String key = TypeNames.key(site.type().getFullyQualifiedName());
        if (objection != null) {
            context.blocked(tree, kind, key, site.entry(), objection, site.blocksType());
            return;
        }
        context.rewritten(tree, kind, key, site.entry());
        if (!site.blocksType()) {
            context.plan().alone(tree.getId());
        }
        if (replacement.change() != null && replacement.method() != null) {
            if (replacement.change() instanceof Change.Call) {
                configured.made(cursor, site.line().isPresent());
            }
            context.plan().change(tree.getId(), replacement.change(), replacement.method());
        }
    }
}
