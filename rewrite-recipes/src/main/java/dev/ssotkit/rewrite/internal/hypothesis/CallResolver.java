package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.Accessor;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.ParameterType;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Change.Receiver;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.SupertypeNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Finds the method that takes the place of a constructor, a factory or a legacy method. */
public final class CallResolver {

    private final Hypothesis hypothesis;
    private final UnmappedMembers unmapped;
    private final TargetMethods targets;

    public CallResolver(Hypothesis hypothesis) {
        FitAfterMove fit = new FitAfterMove(hypothesis);
        this.hypothesis = hypothesis;
        this.targets = new TargetMethods(hypothesis, fit);
        this.unmapped = new UnmappedMembers(hypothesis, fit, targets);
    }

    /** The line of {@code calls} for a method or constructor, if there is one. */
    public Optional<MappedCall> line(JavaType.FullyQualified receiver, JavaType.Method method) {
        String name = method.isConstructor() ? CallMapping.CONSTRUCTOR : method.getName();
        return hypothesis
                .map()
                .callFor(
                        receiver.getFullyQualifiedName(),
                        name,
                        TypeNames.erasures(method.getParameterTypes()),
                        type -> SupertypeNames.namesOf(type, receiver));
    }

    /** What a construction becomes where no line names its constructor. */
    public Replacement construction(Entry entry, JavaType.Method constructor, List<PlacedType> arguments, Place place) {
        Optional<JavaType.FullyQualified> canonical = hypothesis.canonical(entry);
        if (canonical.isEmpty()) {
            return Replacement.notVisible(entry.canonicalType(), "canonicalType");
        }
        if (entry.isNamesOnly()) {
            return unmapped.constructor(canonical.get(), constructor, arguments, place);
        }
        return accessor(entry, place)
                .map(accessor -> throughAccessor(accessor, constructor, arguments, place))
                .orElseGet(() -> noAccessor(entry));
    }

    /**
     * The constructor of canonical that is called for a class below it, by {@code super(..)} or as an anonymous body: the
     * same as by {@code new}, but that it may be protected, and canonical abstract.
     */
    public Replacement superclassConstructor(
            JavaType.FullyQualified canonical,
            JavaType.Method original,
            boolean isAnonymous,
            List<PlacedType> arguments,
            Place place) {
        return unmapped.superclassConstructor(canonical, original, isAnonymous, arguments, place);
    }

    private Replacement throughAccessor(
            JavaType.Method accessor, JavaType.Method constructor, List<PlacedType> arguments, Place place) {
        Objection inaccessible = inaccessible(accessor.getDeclaringType(), accessor, Caller.at(place));
        if (inaccessible != null) {
            return new Replacement(null, null, inaccessible);
        }
        List<JavaType> parameters = accessor.getParameterTypes();
        if (parameters.isEmpty()) {
            return Replacement.of(
                    new Change.Call(Receiver.CLASS, accessor.getDeclaringType(), accessor, null, List.of()), accessor);
        }
        Reached reached = targets.ofAccessor(accessor, constructor, arguments, place);
        if (reached.objection() != null) {
            return new Replacement(null, null, reached.objection());
        }
        return reached.method() != null
                ? Replacement.of(
                        new Change.Call(Receiver.CLASS, accessor.getDeclaringType(), accessor, null, null), accessor)
                : Replacement.blocked(
                        "the accessor takes " + TypeNames.erasures(parameters) + ", this constructor "
                                + TypeNames.erasures(constructor.getParameterTypes()),
                        "map this constructor in `calls`");
    }

    /** What a call or construction becomes that a line of {@code calls} names. */
    public Replacement mapped(
            MappedCall mapped,
            JavaType.Method original,
            boolean receiverMoves,
            List<PlacedType> arguments,
            Caller caller) {
        Entry entry = mapped.entry();
        CallTarget target = mapped.mapping().target();
        Caller at = receiverMoves && !target.namesAType() ? caller : caller.notThroughItself();
        JavaType.FullyQualified canonical =
                hypothesis.index().find(TypeKey.of(target.declaringType())).orElse(null);
        JavaType.FullyQualified owner = canonical;
        Reached reached = owner == null ? Reached.NOTHING : targets.ofLine(owner, target, original, arguments, at);
        if (reached.isNothing() && !target.namesAType() && entry.accessor().namesAnotherClass()) {
            owner = hypothesis
                    .index()
                    .find(TypeKey.of(entry.accessor().declaringType()))
                    .orElse(null);
            if (owner == null) {
                return Replacement.notVisible(entry.accessor().declaringType(), "accessor");
            }
            Reached other = targets.ofLine(owner, target, original, arguments, at);
            boolean isInstance = other.method() != null && !other.method().hasFlags(Flag.Static);
            reached = isInstance ? Reached.NOTHING : other;
        }
        if (reached.objection() != null) {
            return new Replacement(null, null, reached.objection());
        }
        if (canonical == null && reached.isNothing()) {
            return Replacement.notVisible(target.declaringType(), "canonicalType");
        }
        if (owner == null || reached.method() == null) {
            return Replacement.blocked(
                    target.declaringType().binaryName() + " has no method " + target.methodName()
                            + " that takes these arguments",
                    "correct the line `" + mapped.mapping().written() + "`");
        }
        Objection inaccessible = inaccessible(owner, reached.method(), at);
        return inaccessible != null
                ? new Replacement(null, null, inaccessible)
                : onReceiver(entry, target, owner, reached.method(), receiverMoves, at.place());
    }

    private Replacement onReceiver(
            Entry entry,
            CallTarget target,
            JavaType.FullyQualified owner,
            JavaType.Method method,
            boolean receiverMoves,
            Place place) {
        List<Argument> arguments = target.keepsArguments() ? null : target.arguments();
        if (method.hasFlags(Flag.Static)) {
            return Replacement.of(new Change.Call(Receiver.CLASS, owner, method, null, arguments), method);
        }
        if (receiverMoves && !target.namesAType()) {
            return Replacement.of(new Change.Call(Receiver.SAME, owner, method, null, arguments), method);
        }
        Optional<JavaType.Method> accessor =
                entry.isNamesOnly() || !entry.accessor().parameterTypes().isEmpty()
                        ? Optional.empty()
                        : accessor(entry, place);
        if (accessor.isEmpty()) {
            return Replacement.blocked(
                    method.getName()
                            + " is an instance method and there is no accessor without arguments to call it on",
                    "map the call to a static method");
        }
        Change.Call instance =
                new Change.Call(Receiver.CLASS, accessor.get().getDeclaringType(), accessor.get(), null, List.of());
        return Replacement.of(new Change.Call(Receiver.ACCESSOR, owner, method, instance, arguments), method);
    }

    /** The accessor as attribution shows it. */
    Optional<JavaType.Method> accessor(Entry entry, Place place) {
        Accessor accessor = entry.accessor();
        List<String> parameters =
                accessor.parameterTypes().stream().map(ParameterType::key).toList();
        return hypothesis.index().find(TypeKey.of(accessor.declaringType())).stream()
                .flatMap(type -> Members.methods(type, accessor.methodName()).stream())
                .filter(method -> method.hasFlags(Flag.Static))
                .filter(method -> keys(method.getParameterTypes()).equals(parameters))
                .findFirst();
    }

    /** What an unmapped call on a receiver that moves reaches: the method of the same name and parameters. */
    public Replacement counterpart(Entry entry, JavaType.Method original, List<PlacedType> arguments, Caller caller) {
        return hypothesis
                .canonical(entry)
                .map(canonical -> unmapped.method(canonical, original, arguments, caller))
                .orElseGet(() -> Replacement.notVisible(entry.canonicalType(), "canonicalType"));
    }

    private static List<String> keys(List<JavaType> types) {
        return TypeNames.erasures(types).stream().map(TypeName::keyOf).toList();
    }

    // A public method is there in a public subclass, whoever declares it (JLS 6.6.1).
    private @Nullable Objection inaccessible(JavaType.FullyQualified type, JavaType.Method method, Caller caller) {
        return Members.isAccessible(type, caller.place()) && targets.isAccessible(method, caller)
                ? null
                : MemberAccess.objection(type, method);
    }

    private Replacement noAccessor(Entry entry) {
        TypeName owner = entry.accessor().declaringType();
        if (hypothesis.index().find(TypeKey.of(owner)).isEmpty()) {
            return Replacement.notVisible(owner, "accessor");
        }
        return Replacement.blocked(
                owner.binaryName() + " has no static method " + entry.accessor(), "correct `accessor`");
    }
}
