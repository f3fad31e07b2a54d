package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.groovy.GroovyCalls;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.kotlin.KotlinCalls;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Receivers;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.Configured;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
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
public final class MemberPlanner {

    private final RuleContext context;
    private final Configured configured;
    private final LambdaForm lambdas;

    public MemberPlanner(RuleContext context, Configured configured) {
        this.context = context;
        this.configured = configured;
        this.lambdas = new LambdaForm(context);
    }

    public void plan(J.MethodInvocation call, Cursor cursor) {
        JavaType.Method called = call.getMethodType();
        String place = Placement.of(cursor);
        if (called == null || called.isConstructor()) {
            unattributed(call, place);
            return;
        }
        if (context.language() == Language.GROOVY && GroovyCalls.isAdded(called)) {
            return;
        }
        JavaType.Method method = KotlinCalls.asCalled(called, call.getSelect());
        JavaType.FullyQualified receiver = Receivers.of(call, method, cursor);
        if (context.language() == Language.KOTLIN && KotlinCalls.isExtension(call, method, receiver)) {
            if (context.movingAt(method.getDeclaringType(), place) == null) {
                return;
            }
            receiver = method.getDeclaringType(); // A smart cast: attribution keeps the declared type of the variable.
        }
        Entry entry = context.receivers().moved(call.getSelect(), receiver, method.getDeclaringType(), place);
        Optional<MappedCall> line = context.receivers().inOwnBody(receiver, call.getSelect(), place)
                ? Optional.empty()
                : context.resolver().line(receiver, method);
        if (entry == null && (line.isEmpty() || isOfStayingType(line.get()))) {
            if (line.isEmpty() && SharedInstance.configures(method)) {
                configured.call(call, receiver, null);
            }
            return;
        }
        List<Expression> arguments = Effects.given(call.getArguments());
        List<PlacedType> types = arguments.stream()
                .map(argument -> context.placement().of(argument, place))
                .toList();
        Entry owner = line.map(MappedCall::entry).orElse(entry);
        if (owner == null || line.isPresent() && owner.isInsideCanonical(place)) {
            return;
        }
        Replacement replacement = line.isPresent()
                ? context.resolver().mapped(line.get(), method, entry != null && !isStatic(method), types, place)
                : unmapped(owner, method, types, place);
        Objection objection = replacement.objection();
        if (objection == null && replacement.change() instanceof Change.Call changed) {
            Expression from = isStatic(method) ? null : call.getSelect();
            Hoisting.Outcome outcome = Hoisting.of(changed, from, arguments, cursor);
            objection = outcome.objection();
            if (outcome.hoist() != null) {
                context.plan().hoist(call.getId(), outcome.hoist());
            }
        }
        if (objection == null) {
            objection = Exceptions.objection(method, replacement.method());
        }
        if (objection == null && line.isEmpty()) {
            objection = recursion(owner, replacement, cursor);
        }
        if (objection == null && call.getTypeParameters() != null) {
            objection = witnesses(call.getTypeParameters().size(), replacement.method());
        }
        if (objection == null && line.isEmpty() && SharedInstance.configures(method)) {
            configured.call(call, receiver, owner);
        }
        String legacy = line.map(mapped -> mapped.mapping().type().key())
                .orElse(TypeNames.key(receiver.getFullyQualifiedName()));
        boolean isFactory = isStatic(method) || line.isPresent() && entry == null;
        if (line.isPresent()) {
            context.mapped(call);
        }
        if (isFactory && replacement.change() != null) {
            configured.made(cursor, line.isPresent());
        }
        boolean isImported =
                call.getSelect() == null && isStatic(method) && !Receivers.inherits(cursor, method.getDeclaringType());
        if (objection == null && replacement.change() == null && isImported) {
            context.hypothesis()
                    .canonical(owner)
                    .ifPresent(type -> context.plan().qualify(call.getId(), type));
        }
        register(
                call,
                isFactory ? UseKind.FACTORY : UseKind.CALL,
                legacy,
                owner,
                line.isPresent(),
                entry != null,
                replacement,
                objection);
    }

    private @Nullable Objection recursion(Entry entry, Replacement replacement, Cursor cursor) {
        return replacement.change() instanceof Change.Call
                        && context.hypothesis().index().isReachedByMaking(entry, cursor)
                ? SharedInstance.recursion()
                : null;
    }

    // Type arguments that are written stay; a method without variables ignores them (JLS 15.12.2.1).
    private static @Nullable Objection witnesses(int given, JavaType.@Nullable Method replacement) {
        int taken = replacement == null
                ? 0
                : replacement.getDeclaredFormalTypeNames().size();
        return taken == 0 || taken == given
                ? null
                : new Objection(
                        "the method in its place takes " + taken + " type arguments, and " + given + " are written",
                        "leave them to the compiler");
    }

    // A line for a legacy type serves receivers that move; where the type stays, so do the calls on it.
    private boolean isOfStayingType(MappedCall line) {
        TypeName type = line.mapping().type();
        Entry owner = context.hypothesis().entryOf(type.key());
        return owner != null && owner.movesType(type);
    }

    private Replacement unmapped(Entry entry, JavaType.Method method, List<PlacedType> types, String place) {
        Replacement same = context.resolver().counterpart(entry, method, types, place);
        boolean isFactory = isStatic(method)
                && method.getParameterTypes().isEmpty()
                && context.movingAt(method.getReturnType(), place) != null
                && !entry.isNamesOnly();
        return same.objection() != null && isFactory
                ? context.resolver().construction(entry, method, types, place)
                : same;
    }

    private void register(
            J tree,
            UseKind kind,
            String legacy,
            Entry entry,
            boolean mapped,
            boolean blocksType,
            Replacement replacement,
            @Nullable Objection objection) {
        if (objection != null) {
            context.blocked(tree, kind, legacy, entry, objection, blocksType);
            return;
        }
        if (replacement.change() != null && replacement.method() != null) {
            context.plan().change(tree.getId(), replacement.change(), replacement.method());
        } else if (replacement.method() != null) {
            context.plan().method(tree.getId(), replacement.method());
        }
        if (mapped || kind != UseKind.CALL) {
            context.rewritten(tree, kind, legacy, entry);
        }
    }

    public void plan(J.MemberReference reference, Cursor cursor) {
        JavaType.Method referenced = reference.getMethodType();
        String place = Placement.of(cursor);
        JavaType.FullyQualified receiver =
                TypeUtils.asFullyQualified(reference.getContaining().getType());
        if (referenced == null || receiver == null) {
            return;
        }
        JavaType.Method method = KotlinCalls.asCalled(referenced, reference.getContaining());
        Entry entry = context.receivers().moved(reference.getContaining(), receiver, method.getDeclaringType(), place);
        Optional<MappedCall> line = context.receivers().inOwnBody(receiver, reference.getContaining(), place)
                ? Optional.empty()
                : context.resolver().line(receiver, method);
        Entry owner = line.map(MappedCall::entry).orElse(entry);
        if (owner == null
                || line.isPresent() && owner.isInsideCanonical(place)
                || entry == null && isOfStayingType(line.get())) {
            return;
        }
        List<PlacedType> types = context.placement().parametersOf(method, place);
        Replacement replacement = line.isPresent()
                ? context.resolver().mapped(line.get(), method, entry != null && !isStatic(method), types, place)
                : unmapped(owner, method, types, place);
        Objection objection = replacement.objection();
        if (objection == null && replacement.change() instanceof Change.Call call) {
            objection = changed(reference, method, call, cursor);
        }
        if (objection == null && line.isEmpty()) {
            objection = recursion(owner, replacement, cursor);
        }
        if (objection == null) {
            objection = Exceptions.objection(method, replacement.method());
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
                replacement,
                objection);
    }

    // Where the reference cannot stay one, a lambda may say the same; the receiver of a bound one is evaluated once.
    private @Nullable Objection changed(
            J.MemberReference reference, JavaType.Method method, Change.Call call, Cursor cursor) {
        boolean isBound = !isStatic(method) && !TypeTrees.isTypeName(reference.getContaining());
        boolean isUnbound = !isStatic(method) && !isBound;
        if (isBound && call.receiver() != Change.Receiver.SAME && !Effects.isPure(reference.getContaining())) {
            return new Objection("the receiver falls away and has effects", "write it as a lambda first");
        }
        Objection objection = ReferenceForm.objection(reference, method, call, isUnbound ? 1 : 0);
        if (objection == null || isBound && call.receiver() == Change.Receiver.SAME) {
            return objection;
        }
        List<String> names = lambdas.of(reference, method, isUnbound, cursor).orElse(null);
        context.plan().lambda(reference.getId(), names);
        return names == null ? objection : null;
    }

    private void unattributed(J.MethodInvocation call, String place) {
        Entry entry = call.getSelect() == null
                ? null
                : context.movingAt(call.getSelect().getType(), place);
        if (entry != null && call.getSelect() != null && call.getMethodType() == null) {
            context.unresolved(
                    call, UseKind.CALL, RuleContext.nameOf(call.getSelect().getType()), entry);
        }
    }

    private static boolean isStatic(JavaType.Method method) {
        return method.hasFlags(Flag.Static);
    }
}
