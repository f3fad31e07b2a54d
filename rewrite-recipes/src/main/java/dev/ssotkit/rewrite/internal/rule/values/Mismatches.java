package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Whether a value that has become another one still fits where it goes, and what is blocked if it does not. */
final class Mismatches {

    private final RuleContext context;

    Mismatches(RuleContext context) {
        this.context = context;
    }

    /** What speaks against a value, as it will be, where it goes; null where it fits. */
    @Nullable
    Objection of(PlacedType after, PlacedType before, Sink sink) {
        return of(after, before, sink, "");
    }

    /**
     * The same.
     *
     * @param because what makes it another value; empty where that is the type itself
     */
    @Nullable
    Objection of(PlacedType after, PlacedType before, Sink sink, String because) {
        PlacedType at = sink.at();
        if (at == null || takesAnything(at) || fits(after, before, sink, at)) {
            return null;
        }
        JavaType.FullyQualified to = TypeUtils.asFullyQualified(at.type());
        boolean isLibrary = context.hypothesis().moves(context.hypothesis().keyOf(to))
                && !context.hypothesis().index().isDeclaredInSource(at.place().binaryName());
        return to != null && isLibrary
                ? new Objection(
                        at.place() + " declares " + TypeKey.of(to) + " and is not in this run",
                        "move that library first, or map the call in `calls`")
                : new Objection(
                        unlike(describe(after), describe(at)) + because,
                        "change the declaration, or make the canonical type implement it");
    }

    /**
     * What speaks against a value where nothing is written for it to fit: whatever takes it is used as what the code
     * around it would make of its type, and that is what it must be (JLS 14.4.1, 15.27.1, 15.27.3).
     */
    @Nullable
    Objection inferred(PlacedType given, PlacedType taken) {
        if (context.fit().mentionsAgree(given, taken)) {
            return null;
        }
        String kept = context.fit().mentionedThatMove(taken).stream()
                .filter(key -> !context.hypothesis().movesAt(key, given.place()))
                .map(TypeKey::name)
                .collect(Collectors.joining(" and "));
        return context.hypothesis().index().isDeclaredInSource(given.place().binaryName())
                ? new Objection(
                        given.place() + " hands in " + kept + " here, and that code stays as it is",
                        "map what hands it in in `calls`, or change it by hand")
                : new Objection(
                        given.place() + " hands in " + kept + " here and is not in this run",
                        "move that library first");
    }

    // Both are named as they will be; where that is one name, one of them stands in code that stays.
    private static String unlike(String after, String at) {
        return after.equals(at)
                ? after + " would not fit " + at + " here: one of them stands in code that stays as it is"
                : after + " would not fit " + at + " here";
    }

    // Attribution does not know what a Groovy property takes; the property itself is judged where it is written.
    private boolean takesAnything(PlacedType at) {
        return context.dialect().castsWhenAssigning() && !TypeNames.isKnown(at.type());
    }

    private boolean fits(PlacedType after, PlacedType before, Sink sink, PlacedType at) {
        if (sink.kind() != Sink.Kind.ASSIGNED) {
            return context.fit().isUntouched(after, at) && context.fit().isUntouched(before, at)
                    || context.fit().fits(after, at)
                    || context.fit().fits(at, after)
                    || canBeBoth(after, at);
        }
        if (after == before || TypeNames.erasure(after.type()).equals(TypeNames.erasure(before.type()))) {
            return context.fit().fits(after, at);
        }
        return context.conversions().isAssignable(at, after);
    }

    // A cast to or from an interface compiles as long as the class at the other end is open (JLS 5.5.1).
    private boolean canBeBoth(PlacedType one, PlacedType other) {
        JavaType.FullyQualified first = afterMove(one);
        JavaType.FullyQualified second = afterMove(other);
        return first != null
                && second != null
                && (isInterface(first) && !second.hasFlags(Flag.Final)
                        || isInterface(second) && !first.hasFlags(Flag.Final));
    }

    private JavaType.@Nullable FullyQualified afterMove(PlacedType at) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(at.type());
        Entry entry = type == null ? null : context.movingAt(type, at.place());
        return entry == null ? type : context.hypothesis().canonical(entry).orElse(null);
    }

    private static boolean isInterface(JavaType.FullyQualified type) {
        return type.getKind() == JavaType.FullyQualified.Kind.Interface;
    }

    /** Blocks what a value and its taker mention, else the change of the call that yields the value. */
    void block(Expression value, PlacedType before, Sink sink, Place place, Objection objection, Findings found) {
        Set<TypeKey> keys = context.movingIn(before);
        if (sink.at() != null) {
            keys.addAll(context.fit().mentionedThatMove(sink.at()));
        }
        if (keys.isEmpty()) {
            keys.addAll(context.receiversOf(value, place));
        }
        if (keys.isEmpty()) {
            found.add(new Finding.Withdrawn(value.getId(), objection));
        }
        found.blockAll(value, keys, objection);
    }

    /** A type as it will be written, type arguments included. */
    String describe(PlacedType at) {
        return TypeNames.written(
                at.type(), type -> context.fit().nameAfter(type, at.place()).name());
    }
}
