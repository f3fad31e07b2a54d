package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.hypothesis.Caller;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Receivers;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Lets method references to what moves name the method in its place, as a lambda where they have to. */
public final class MemberReferences extends ReferenceRule {

    private final MemberSites sites;
    private final CallsThroughSuper superCalls;

    /** Asked in one file. */
    public MemberReferences(RuleContext context) {
        super(context, false);
        this.sites = new MemberSites(context);
        this.superCalls = new CallsThroughSuper(context);
    }

    @Override
    void atReference(J.MemberReference reference, Cursor cursor, Findings found) {
        JavaType.Method referenced = reference.getMethodType();
        Place place = Placement.of(cursor);
        JavaType.FullyQualified receiver =
                TypeUtils.asFullyQualified(reference.getContaining().getType());
        if (referenced == null || receiver == null) {
            return;
        }
        JavaType.Method method = context.dialect().asCalled(referenced, reference.getContaining());
        Entry entry = context.receivers().moved(reference.getContaining(), receiver, method.getDeclaringType(), place);
        Optional<MappedCall> line = context.receivers().inOwnBody(receiver, reference.getContaining(), place)
                ? Optional.empty()
                : context.resolver().line(receiver, method);
        Entry owner = line.map(MappedCall::entry).orElse(entry);
        if (owner == null
                || line.isPresent() && owner.isInsideCanonical(place.binaryName())
                || entry == null && sites.isOfStayingType(line.get())) {
            return;
        }
        List<PlacedType> types = context.placement().parametersOf(method, place);
        Caller caller = Receivers.callerOf(reference.getContaining(), method.getDeclaringType(), cursor);
        Replacement replacement = line.isPresent()
                ? context.resolver()
                        .mapped(line.get(), method, entry != null && !MemberSites.isStatic(method), types, caller)
                : sites.unmapped(owner, method, types, caller);
        Objection objection = replacement.objection();
        if (objection == null && replacement.change() instanceof Change.Call call) {
            objection = changed(reference, method, call, cursor, found);
        }
        if (objection == null && line.isEmpty()) {
            objection = sites.recursion(owner, replacement, cursor);
        }
        if (objection == null) {
            objection = Exceptions.objection(method, replacement.method());
        }
        if (objection == null) {
            objection = superCalls.objection(reference.getContaining(), replacement.method(), cursor);
        }
        if (objection == null && replacement.change() == null) {
            objection = asItStands(reference, method, receiver, owner, replacement.method(), cursor);
        }
        TypeKey legacy = line.map(mapped -> TypeKey.of(mapped.mapping().type())).orElse(TypeKey.of(receiver));
        sites.register(
                reference,
                UseKind.METHOD_REFERENCE,
                legacy,
                owner,
                line.isPresent(),
                entry != null,
                replacement,
                objection,
                DroppedArguments.remark(reference, replacement.change(), method, cursor),
                found);
    }

    // What the same words find in canonical.
    private @Nullable Objection asItStands(
            J.MemberReference reference,
            JavaType.Method method,
            JavaType.FullyQualified receiver,
            Entry owner,
            JavaType.@Nullable Method replacement,
            Cursor cursor) {
        Objection objection =
                InterfaceStatics.objection(reference.getContaining(), replacement, Placement.of(cursor), context);
        if (objection == null && replacement != null && TypeTrees.isTypeName(reference.getContaining())) {
            JavaType.FullyQualified canonical =
                    context.hypothesis().canonical(owner).orElse(replacement.getDeclaringType());
            objection = TwoSearches.objection(receiver, canonical, replacement);
        }
        return objection == null ? exactness(method, receiver, replacement, cursor) : objection;
    }

    // Where the reference cannot stay one, a lambda may say the same; the receiver of a bound one is evaluated once.
    private @Nullable Objection changed(
            J.MemberReference reference, JavaType.Method method, Change.Call call, Cursor cursor, Findings found) {
        boolean isBound = !MemberSites.isStatic(method) && !TypeTrees.isTypeName(reference.getContaining());
        boolean isUnbound = !MemberSites.isStatic(method) && !isBound;
        if (isBound && call.receiver() != Change.Receiver.SAME && !Effects.isPure(reference.getContaining())) {
            return new Objection("the receiver falls away and has effects", "write it as a lambda first");
        }
        return isBound && call.receiver() == Change.Receiver.SAME
                ? ReferenceForm.objection(reference, method, call, 0)
                : form(reference, method, call, isUnbound, cursor, found);
    }
}
