package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Plans calls, factories, method references and fields on receivers that move. */
final class MemberPlanner {

    private final Scope scope;
    private final Configured configured;
    private final LambdaForm lambdas;

    MemberPlanner(Scope scope, Configured configured) {
        this.scope = scope;
        this.configured = configured;
        this.lambdas = new LambdaForm(scope);
    }

    void plan(J.MethodInvocation call, Cursor cursor) {
        JavaType.Method called = call.getMethodType();
        String place = Place.of(cursor);
        if (called == null || called.isConstructor()) {
            unattributed(call, place);
            return;
        }
        if (scope.language == Language.GROOVY && GroovyCalls.isAdded(called)) {
            return;
        }
        JavaType.Method method = KotlinCalls.asCalled(called, call.getSelect());
        JavaType.FullyQualified receiver = Receivers.of(call, method, cursor);
        if (scope.language == Language.KOTLIN && KotlinCalls.isExtension(call, method, receiver)) {
            if (scope.movingAt(method.getDeclaringType(), place) == null) {
                return;
            }
            receiver = method.getDeclaringType(); // A smart cast: attribution keeps the declared type of the variable.
        }
        Entry entry = scope.receivers.moved(call.getSelect(), receiver, method.getDeclaringType(), place);
        Optional<MappedCall> line = scope.receivers.inOwnBody(receiver, call.getSelect(), place)
                ? Optional.empty()
                : scope.resolver.line(receiver, method);
        if (entry == null && (line.isEmpty() || isOfStayingType(line.get()))) {
            if (line.isEmpty() && Hazards.configures(method)) {
                configured.call(call, receiver, null);
            }
            return;
        }
        List<Expression> arguments = Effects.given(call.getArguments());
        List<Fit.At> types = arguments.stream()
                .map(argument -> scope.places.of(argument, place))
                .toList();
        Entry owner = line.map(MappedCall::entry).orElse(entry);
        if (owner == null || line.isPresent() && owner.isInsideCanonical(place)) {
            return;
        }
        Resolution resolution = line.isPresent()
                ? scope.resolver.mapped(line.get(), method, entry != null && !isStatic(method), types, place)
                : unmapped(owner, method, types, place);
        Problem problem = resolution.problem();
        if (problem == null && resolution.change() instanceof Change.Call changed) {
            Expression from = isStatic(method) ? null : call.getSelect();
            Hoist.Outcome outcome = Hoist.of(changed, from, arguments, cursor);
            problem = outcome.problem();
            if (outcome.hoist() != null) {
                scope.plan.hoist(call.getId(), outcome.hoist());
            }
        }
        if (problem == null) {
            problem = Exceptions.problem(method, resolution.method());
        }
        if (problem == null && line.isEmpty()) {
            problem = recursion(owner, resolution, cursor);
        }
        if (problem == null && call.getTypeParameters() != null) {
            problem = witnesses(call.getTypeParameters().size(), resolution.method());
        }
        if (problem == null && line.isEmpty() && Hazards.configures(method)) {
            configured.call(call, receiver, owner);
        }
        String legacy = line.map(mapped -> mapped.mapping().type().key())
                .orElse(TypeNames.key(receiver.getFullyQualifiedName()));
        boolean isFactory = isStatic(method) || line.isPresent() && entry == null;
        if (line.isPresent()) {
            scope.mapped(call);
        }
        if (isFactory && resolution.change() != null) {
            configured.made(cursor, line.isPresent());
        }
        boolean isImported =
                call.getSelect() == null && isStatic(method) && !Receivers.inherits(cursor, method.getDeclaringType());
        if (problem == null && resolution.change() == null && isImported) {
            scope.moves.canonical(owner).ifPresent(type -> scope.plan.qualify(call.getId(), type));
        }
        register(
                call,
                isFactory ? UseKind.FACTORY : UseKind.CALL,
                legacy,
                owner,
                line.isPresent(),
                entry != null,
                resolution,
                problem);
    }

    private @Nullable Problem recursion(Entry entry, Resolution resolution, Cursor cursor) {
        return resolution.change() instanceof Change.Call && scope.moves.index().isReachedByMaking(entry, cursor)
                ? Hazards.recursion()
                : null;
    }

    // Type arguments that are written stay; a method without variables ignores them (JLS 15.12.2.1).
    private static @Nullable Problem witnesses(int given, JavaType.@Nullable Method replacement) {
        int taken = replacement == null
                ? 0
                : replacement.getDeclaredFormalTypeNames().size();
        return taken == 0 || taken == given
                ? null
                : new Problem(
                        "the method in its place takes " + taken + " type arguments, and " + given + " are written",
                        "leave them to the compiler");
    }

    // A line for a legacy type serves receivers that move; where the type stays, so do the calls on it.
    private boolean isOfStayingType(MappedCall line) {
        TypeName type = line.mapping().type();
        Entry owner = scope.moves.entryOf(type.key());
        return owner != null && owner.movesType(type);
    }

    private Resolution unmapped(Entry entry, JavaType.Method method, List<Fit.At> types, String place) {
        Resolution same = scope.resolver.counterpart(entry, method, types, place);
        boolean isFactory = isStatic(method)
                && method.getParameterTypes().isEmpty()
                && scope.movingAt(method.getReturnType(), place) != null
                && !entry.isNamesOnly();
        return same.problem() != null && isFactory ? scope.resolver.construction(entry, method, types, place) : same;
    }

    private void register(
            J tree,
            UseKind kind,
            String legacy,
            Entry entry,
            boolean mapped,
            boolean blocksType,
            Resolution resolution,
            @Nullable Problem problem) {
        if (problem != null) {
            scope.blocked(tree, kind, legacy, entry, problem, blocksType);
            return;
        }
        if (resolution.change() != null && resolution.method() != null) {
            scope.plan.change(tree.getId(), resolution.change(), resolution.method());
        } else if (resolution.method() != null) {
            scope.plan.method(tree.getId(), resolution.method());
        }
        if (mapped || kind != UseKind.CALL) {
            scope.rewritten(tree, kind, legacy, entry);
        }
    }

    void plan(J.MemberReference reference, Cursor cursor) {
        JavaType.Method referenced = reference.getMethodType();
        String place = Place.of(cursor);
        JavaType.FullyQualified receiver =
                TypeUtils.asFullyQualified(reference.getContaining().getType());
        if (referenced == null || receiver == null) {
            return;
        }
        JavaType.Method method = KotlinCalls.asCalled(referenced, reference.getContaining());
        Entry entry = scope.receivers.moved(reference.getContaining(), receiver, method.getDeclaringType(), place);
        Optional<MappedCall> line = scope.receivers.inOwnBody(receiver, reference.getContaining(), place)
                ? Optional.empty()
                : scope.resolver.line(receiver, method);
        Entry owner = line.map(MappedCall::entry).orElse(entry);
        if (owner == null
                || line.isPresent() && owner.isInsideCanonical(place)
                || entry == null && isOfStayingType(line.get())) {
            return;
        }
        List<Fit.At> types = scope.places.parametersOf(method, place);
        Resolution resolution = line.isPresent()
                ? scope.resolver.mapped(line.get(), method, entry != null && !isStatic(method), types, place)
                : unmapped(owner, method, types, place);
        Problem problem = resolution.problem();
        if (problem == null && resolution.change() instanceof Change.Call call) {
            problem = changed(reference, method, call, cursor);
        }
        if (problem == null && line.isEmpty()) {
            problem = recursion(owner, resolution, cursor);
        }
        if (problem == null) {
            problem = Exceptions.problem(method, resolution.method());
        }
        String legacy = line.map(mapped -> mapped.mapping().type().key())
                .orElse(TypeNames.key(receiver.getFullyQualifiedName()));
        register(
                reference,
                UseKind.METHOD_REFERENCE,
                legacy,
                owner,
                line.isPresent(),
                entry != null,
                resolution,
                problem);
    }

    // Where the reference cannot stay one, a lambda may say the same; the receiver of a bound one is evaluated once.
    private @Nullable Problem changed(
            J.MemberReference reference, JavaType.Method method, Change.Call call, Cursor cursor) {
        boolean isBound = !isStatic(method) && !Receivers.isTypeName(reference.getContaining());
        boolean isUnbound = !isStatic(method) && !isBound;
        if (isBound && call.receiver() != Change.Receiver.SAME && !Effects.isPure(reference.getContaining())) {
            return new Problem("the receiver falls away and has effects", "write it as a lambda first");
        }
        Problem problem = References.problem(reference, method, call, isUnbound ? 1 : 0);
        if (problem == null || isBound && call.receiver() == Change.Receiver.SAME) {
            return problem;
        }
        List<String> names = lambdas.of(reference, method, isUnbound, cursor).orElse(null);
        scope.plan.lambda(reference.getId(), names);
        return names == null ? problem : null;
    }

    private void unattributed(J.MethodInvocation call, String place) {
        Entry entry = call.getSelect() == null
                ? null
                : scope.movingAt(call.getSelect().getType(), place);
        if (entry != null && call.getSelect() != null && call.getMethodType() == null) {
            scope.unresolved(call, UseKind.CALL, Scope.nameOf(call.getSelect().getType()), entry);
        }
    }

    private static boolean isStatic(JavaType.Method method) {
        return method.hasFlags(Flag.Static);
    }
}
