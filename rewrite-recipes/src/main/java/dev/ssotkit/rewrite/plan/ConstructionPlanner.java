package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.TypeNames;
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
final class ConstructionPlanner {

    private final Scope scope;
    private final Configured configured;
    private final LambdaForm lambdas;

    ConstructionPlanner(Scope scope, Configured configured) {
        this.scope = scope;
        this.configured = configured;
        this.lambdas = new LambdaForm(scope);
    }

    void plan(J.NewClass construction, Cursor cursor) {
        JavaType.FullyQualified type = construction.getClazz() == null
                ? null
                : TypeUtils.asFullyQualified(construction.getClazz().getType());
        if (type == null || construction.getBody() != null) {
            return;
        }
        Site site = site(construction, type, construction.getConstructorType(), Place.of(cursor));
        if (site == null) {
            return;
        }
        List<Expression> arguments = Effects.given(construction.getArguments());
        if (site.line().isPresent()) {
            scope.mapped(construction);
        }
        Resolution resolution = resolve(site, arguments, cursor);
        boolean isConfigured = site.line().isEmpty() && GroovyRoles.isNamed(construction);
        Problem problem = isConfigured ? named(site.entry()) : resolution.problem();
        if (problem == null && construction.getEnclosing() != null) {
            problem = new Problem("an inner class of an instance", "map the constructor in `calls`");
        }
        if (problem == null && resolution.change() instanceof Change.Call call) {
            Hoist.Outcome outcome = Hoist.of(call, null, arguments, cursor);
            problem = outcome.problem();
            if (outcome.hoist() != null && problem == null) {
                scope.plan.hoist(construction.getId(), outcome.hoist());
            }
        }
        problem = problem == null ? recursion(site, resolution, cursor) : problem;
        Target.Kind target = scope.flow.targetOf(cursor).kind();
        boolean isMeant = target == Target.Kind.RESOURCE && scope.mapsClosing(site.type());
        if (problem == null && site.line().isEmpty() && !isMeant) {
            problem = Hazards.ofValue(target);
        }
        if (problem == null) {
            problem = Exceptions.problem(site.constructor(), resolution.method());
        }
        register(construction, UseKind.CONSTRUCTION, site, resolution, problem, cursor);
    }

    private static Problem named(Entry entry) {
        return entry.isNamesOnly()
                ? new Problem("named arguments, which set properties that are found at run time", "set them one by one")
                : Hazards.configured("named arguments");
    }

    void plan(J.MemberReference reference, Cursor cursor) {
        JavaType.Method constructor = reference.getMethodType();
        JavaType.FullyQualified type = constructor != null && scope.language == Language.KOTLIN
                ? constructor.getDeclaringType()
                : TypeUtils.asFullyQualified(reference.getContaining().getType());
        if (type == null) {
            return;
        }
        Site site = site(reference, type, reference.getMethodType(), Place.of(cursor));
        if (site == null) {
            return;
        }
        List<Expression> none = List.of();
        Resolution resolution = resolve(site, none, cursor);
        Problem problem = resolution.problem();
        if (problem == null && resolution.change() instanceof Change.Call call) {
            problem = References.problem(reference, site.constructor(), call, 0);
            if (problem != null) {
                List<String> names =
                        lambdas.of(reference, site.constructor(), false, cursor).orElse(null);
                problem = names == null ? problem : null;
                scope.plan.lambda(reference.getId(), names);
            }
        }
        problem = problem == null ? recursion(site, resolution, cursor) : problem;
        if (problem == null) {
            problem = Exceptions.problem(site.constructor(), resolution.method());
        }
        register(reference, UseKind.METHOD_REFERENCE, site, resolution, problem, cursor);
    }

    private @Nullable Problem recursion(Site site, Resolution resolution, Cursor cursor) {
        return resolution.change() instanceof Change.Call
                        && site.line().isEmpty()
                        && scope.moves.index().isReachedByMaking(site.entry(), cursor)
                ? Hazards.recursion()
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
        Optional<MappedCall> line = constructor == null ? Optional.empty() : scope.resolver.line(type, constructor);
        Entry moving = scope.movingAt(type, place);
        if (moving != null) {
            if (constructor == null) {
                scope.unresolved(tree, kind, key, moving);
                return null;
            }
            return new Site(moving, type, constructor, place, line, true);
        }
        Entry legacy = scope.moves.entryOf(key);
        if (scope.moves.moves(key) && legacy != null) {
            scope.moves
                    .whyKept(key, place)
                    .ifPresent(reason -> scope.kept(tree, kind, key, legacy, reason, "retire it with the legacy type"));
            return null;
        }
        Entry built = line.map(MappedCall::entry).orElseGet(() -> builder(key));
        if (built == null || constructor == null || built.isInsideCanonical(place) || scope.moves.isStaying(key)) {
            return null;
        }
        if (scope.inTests && line.isEmpty()) {
            scope.kept(tree, kind, key, built, "a test of the canonical type itself", "");
            return null;
        }
        return new Site(built, type, constructor, place, line, false);
    }

    private @Nullable Entry builder(String key) {
        List<Entry> entries = scope.moves.entriesBuiltBy(key);
        return entries.isEmpty() ? null : entries.get(0);
    }

    private Resolution resolve(Site site, List<Expression> arguments, Cursor cursor) {
        List<Fit.At> types = cursor.getValue() instanceof J.MemberReference
                ? scope.places.parametersOf(site.constructor(), site.place())
                : arguments.stream()
                        .map(argument -> scope.places.of(argument, site.place()))
                        .toList();
        return site.line().isPresent()
                ? scope.resolver.mapped(site.line().get(), site.constructor(), false, types, site.place())
                : scope.resolver.construction(site.entry(), site.constructor(), types, site.place());
    }

    private void register(
            J tree, UseKind kind, Site site, Resolution resolution, @Nullable Problem problem, Cursor cursor) {
        String key = TypeNames.key(site.type().getFullyQualifiedName());
        if (problem != null) {
            scope.blocked(tree, kind, key, site.entry(), problem, site.blocksType());
            return;
        }
        scope.rewritten(tree, kind, key, site.entry());
        if (!site.blocksType()) {
            scope.plan.alone(tree.getId());
        }
        if (resolution.change() != null && resolution.method() != null) {
            if (resolution.change() instanceof Change.Call) {
                configured.made(cursor, site.line().isPresent());
            }
            scope.plan.change(tree.getId(), resolution.change(), resolution.method());
        }
    }
}
