package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.hypothesis.Caller;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Receivers;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Lets calls and factories on receivers that move reach the method in their place. */
public final class MethodCalls implements Rule<J.MethodInvocation> {

    private final RuleContext context;
    private final MemberSites sites;
    private final FunctionArguments functions;
    private final CallsThroughSuper superCalls;

    /** Asked in one file. */
    public MethodCalls(RuleContext context) {
        this.context = context;
        this.sites = new MemberSites(context);
        this.functions = new FunctionArguments(context);
        this.superCalls = new CallsThroughSuper(context);
    }

    @Override
    public Set<Class<? extends J.MethodInvocation>> constructs() {
        return Set.of(J.MethodInvocation.class);
    }

    @Override
    public void at(J.MethodInvocation call, Cursor cursor, Findings found) {
        JavaType.Method called = call.getMethodType();
        Place place = Placement.of(cursor);
        if (called == null || called.isConstructor()) {
            unattributed(call, place, found);
            return;
        }
        if (context.dialect().isAdded(called)) {
            return;
        }
        JavaType.Method method = context.dialect().asCalled(called, call.getSelect());
        JavaType.FullyQualified receiver =
                context.dialect().receiverOf(call, method, cursor, type -> context.movingAt(type, place) != null);
        if (receiver == null) {
            return;
        }
        Entry entry = context.receivers().moved(call.getSelect(), receiver, method.getDeclaringType(), place);
        Optional<MappedCall> line = context.receivers().inOwnBody(receiver, call.getSelect(), place)
                ? Optional.empty()
                : context.resolver().line(receiver, method);
        if (entry == null && (line.isEmpty() || sites.isOfStayingType(line.get()))) {
            if (line.isEmpty()) {
                harm(call, method, receiver, null, found);
            }
            return;
        }
        List<Expression> arguments = Effects.given(call.getArguments());
        List<PlacedType> types = arguments.stream()
                .map(argument -> context.placement().of(argument, place))
                .toList();
        Entry owner = line.map(MappedCall::entry).orElse(entry);
        if (owner == null || line.isPresent() && owner.isInsideCanonical(place.binaryName())) {
            return;
        }
        Caller caller = Receivers.callerOf(call.getSelect(), method.getDeclaringType(), cursor);
        Replacement replacement = line.isPresent()
                ? context.resolver()
                        .mapped(line.get(), method, entry != null && !MemberSites.isStatic(method), types, caller)
                : sites.unmapped(owner, method, types, caller);
        Objection objection = replacement.objection();
        if (objection == null && replacement.change() instanceof Change.Call changed) {
            Expression from = MemberSites.isStatic(method) ? null : call.getSelect();
            Hoisting.Outcome outcome = Hoisting.of(changed, from, arguments, cursor, context.dialect());
            objection = outcome.objection();
            if (outcome.hoist() != null) {
                found.add(new Finding.Hoisted(call.getId(), outcome.hoist()));
            }
        }
        if (objection == null) {
            objection = Exceptions.objection(method, replacement.method());
        }
        if (objection == null) {
            objection = superCalls.objection(call.getSelect(), replacement.method(), cursor);
        }
        if (objection == null && replacement.change() == null) {
            objection = InterfaceStatics.objection(call.getSelect(), replacement.method(), place, context);
        }
        if (objection == null) {
            objection = functions.objection(method, replacement, arguments);
        }
        if (objection == null && line.isEmpty()) {
            objection = sites.recursion(owner, replacement, cursor);
        }
        if (objection == null && call.getTypeParameters() != null) {
            objection = witnesses(call.getTypeParameters().size(), replacement.method());
        }
        if (objection == null && line.isEmpty()) {
            harm(call, method, receiver, owner, found);
        }
        TypeKey legacy = line.map(mapped -> TypeKey.of(mapped.mapping().type())).orElse(TypeKey.of(receiver));
        boolean isFactory = MemberSites.isStatic(method) || line.isPresent() && entry == null;
        if (line.isPresent()) {
            found.add(new Finding.Mapped(call.getId()));
        }
        if (isFactory && replacement.change() != null) {
            if (line.isEmpty()) {
                found.add(new Finding.Made(call, cursor));
            }
        }
        boolean isImported = call.getSelect() == null
                && MemberSites.isStatic(method)
                && !Receivers.inherits(cursor, method.getDeclaringType());
        if (objection == null
                && replacement.change() == null
                && isImported
                && !context.dialect().keepsImported(call)) {
            context.hypothesis().canonical(owner).ifPresent(type -> found.qualified(call, type));
        }
        sites.register(
                call,
                isFactory ? UseKind.FACTORY : UseKind.CALL,
                legacy,
                owner,
                line.isPresent(),
                entry != null,
                replacement,
                objection,
                DroppedArguments.remark(call, replacement.change(), method, cursor),
                found);
    }

    private static void harm(
            J.MethodInvocation call,
            JavaType.Method method,
            JavaType.FullyQualified receiver,
            @Nullable Entry entry,
            Findings found) {
        boolean closes = SharedInstance.closes(method);
        if (closes || SharedInstance.configures(method)) {
            found.add(new Finding.Configures(
                    call, call.getSimpleName(), closes, call.getSelect(), TypeKey.of(receiver), entry));
        }
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

    private void unattributed(J.MethodInvocation call, Place place, Findings found) {
        JavaType receiver = call.getSelect() == null ? null : call.getSelect().getType();
        TypeKey key = TypeKey.orNull(receiver);
        Entry entry = context.movingAt(receiver, place);
        if (key != null && entry != null && call.getMethodType() == null) {
            found.unresolved(call, UseKind.CALL, key, entry);
        }
    }
}
