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
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.SupertypeNames;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Finds the method that takes the place of a constructor, a factory or a legacy method. */
public final class CallResolver {

    private final Hypothesis hypothesis;
    private final FitAfterMove fit;
    private final TargetMethods targets;
    private final SameTypes types;

    public CallResolver(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
        this.fit = new FitAfterMove(hypothesis);
        this.targets = new TargetMethods(fit);
        this.types = new SameTypes(fit);
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
    public Replacement construction(
            Entry entry, JavaType.Method constructor, List<PlacedType> arguments, String place) {
        Optional<JavaType.FullyQualified> canonical = hypothesis.canonical(entry);
        if (canonical.isEmpty()) {
            return Replacement.notVisible(entry.canonicalType(), "canonicalType");
        }
        if (entry.isNamesOnly()) {
            return byNewConstruction(canonical.get(), constructor, place);
        }
        return accessor(entry, place)
                .map(accessor -> throughAccessor(accessor, constructor, arguments, place))
                .orElseGet(() -> noAccessor(entry));
    }

    private Replacement byNewConstruction(
            JavaType.FullyQualified canonical, JavaType.Method constructor, String place) {
        List<String> parameters = erasuresAfter(Members.declared(constructor), place);
        return Members.method(canonical, Members.CONSTRUCTOR, parameters)
                .filter(method -> Members.isAccessible(method, place))
                .filter(method -> takesTheSame(method, constructor, place))
                .map(method -> Replacement.of(new Change.Construction(canonical, method), method))
                .orElseGet(() -> Replacement.blocked(
                        canonical.getFullyQualifiedName() + " has no accessible constructor with the parameters "
                                + parameters,
                        "add it, or map this constructor in `calls`"));
    }

    private Replacement throughAccessor(
            JavaType.Method accessor, JavaType.Method constructor, List<PlacedType> arguments, String place) {
        Objection inaccessible = inaccessible(accessor.getDeclaringType(), accessor, place);
        if (inaccessible != null) {
            return new Replacement(null, null, inaccessible);
        }
        List<JavaType> parameters = accessor.getParameterTypes();
        Change.Call call;
        if (parameters.isEmpty()) {
            call = new Change.Call(Receiver.CLASS, accessor.getDeclaringType(), accessor, null, List.of());
        } else if (parameters.size() == arguments.size() && targets.assignable(arguments, accessor)) {
            call = new Change.Call(Receiver.CLASS, accessor.getDeclaringType(), accessor, null, null);
        } else {
            return Replacement.blocked(
                    "the accessor takes " + TypeNames.erasures(parameters) + ", this constructor "
                            + TypeNames.erasures(constructor.getParameterTypes()),
                    "map this constructor in `calls`");
        }
        return Replacement.of(call, accessor);
    }

    /** What a call or construction becomes that a line of {@code calls} names. */
    public Replacement mapped(
            MappedCall mapped,
            JavaType.Method original,
            boolean receiverMoves,
            List<PlacedType> arguments,
            String place) {
        Entry entry = mapped.entry();
        CallTarget target = mapped.mapping().target();
        Optional<JavaType.FullyQualified> canonical =
                hypothesis.index().find(target.declaringType().key());
        JavaType.FullyQualified owner = canonical.orElse(null);
        JavaType.Method method = owner == null ? null : targets.find(owner, target, original, arguments);
        if (method == null && !target.namesAType() && entry.accessor().namesAnotherClass()) {
            owner = hypothesis
                    .index()
                    .find(entry.accessor().declaringType().key())
                    .orElse(null);
            if (owner == null) {
                return Replacement.notVisible(entry.accessor().declaringType(), "accessor");
            }
            method = targets.find(owner, target, original, arguments);
            method = method != null && method.hasFlags(Flag.Static) ? method : null;
        }
        if (canonical.isEmpty() && method == null) {
            return Replacement.notVisible(target.declaringType(), "canonicalType");
        }
        if (method == null) {
            return Replacement.blocked(
                    target.declaringType().binaryName() + " has no method " + target.methodName()
                            + " that takes these arguments",
                    "correct the line `" + mapped.mapping().written() + "`");
        }
        Objection inaccessible = inaccessible(method.getDeclaringType(), method, place);
        return inaccessible != null
                ? new Replacement(null, null, inaccessible)
                : onReceiver(entry, target, Objects.requireNonNull(owner), method, receiverMoves, place);
    }

    private Replacement onReceiver(
            Entry entry,
            CallTarget target,
            JavaType.FullyQualified owner,
            JavaType.Method method,
            boolean receiverMoves,
            String place) {
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
    Optional<JavaType.Method> accessor(Entry entry, String place) {
        Accessor accessor = entry.accessor();
        List<String> parameters =
                accessor.parameterTypes().stream().map(ParameterType::key).toList();
        return hypothesis.index().find(accessor.declaringType().key()).stream()
                .flatMap(type -> Members.methods(type, accessor.methodName()).stream())
                .filter(method -> method.hasFlags(Flag.Static))
                .filter(method -> keys(method.getParameterTypes()).equals(parameters))
                .findFirst();
    }

    /** What an unmapped call on a receiver that moves reaches: the method of the same name and parameters. */
    public Replacement counterpart(Entry entry, JavaType.Method original, List<PlacedType> arguments, String place) {
        Optional<JavaType.FullyQualified> canonical = hypothesis.canonical(entry);
        if (canonical.isEmpty()) {
            return Replacement.notVisible(entry.canonicalType(), "canonicalType");
        }
        List<String> parameters = erasuresAfter(Members.declared(original), place);
        Optional<JavaType.Method> found = Members.method(canonical.get(), original.getName(), parameters)
                .filter(method -> method.hasFlags(Flag.Static) == original.hasFlags(Flag.Static))
                .filter(method -> takesTheSame(method, original, place));
        if (found.isEmpty()) {
            return Replacement.blocked(
                    canonical.get().getFullyQualifiedName() + " has no method " + original.getName()
                            + parameters.toString().replace('[', '(').replace(']', ')'),
                    "add it there, or map the call in `calls`");
        }
        JavaType.Method method = found.get();
        Objection inaccessible = inaccessible(canonical.get(), method, place);
        if (inaccessible != null) {
            return new Replacement(null, null, inaccessible);
        }
        for (JavaType.Method other : Members.methods(canonical.get(), original.getName())) {
            if (!TypeNames.erasures(other.getParameterTypes()).equals(parameters)
                    && targets.assignable(arguments, other)
                    && !Overloads.isMoreSpecific(method, other)
                    && !wasPassedOver(other, original, arguments, place)) {
                return Replacement.blocked(
                        "the call could reach another overload of " + original.getName() + " on "
                                + canonical.get().getFullyQualifiedName(),
                        "map the call in `calls`");
            }
        }
        return Replacement.sameCall(method);
    }

    // Erasure is not enough: a list of numbers is no list of strings.
    private boolean takesTheSame(JavaType.Method method, JavaType.Method original, String place) {
        JavaType.Method declared = Members.declared(original);
        boolean isInferred = SameTypes.mentionsVariable(method.getReturnType()); // From the parameters, that is.
        for (int i = 0; i < original.getParameterTypes().size(); i++) {
            SameTypes.Part taken = SameTypes.Part.of(method.getParameterTypes().get(i), method);
            boolean takes = types.areSame(
                            new SameTypes.Part(declared.getParameterTypes().get(i), declared, place), taken)
                    || !isInferred
                            && types.takes(
                                    taken,
                                    new SameTypes.Part(
                                            original.getParameterTypes().get(i), original, place));
            if (!takes) {
                return false;
            }
        }
        return true;
    }

    // What the legacy type had as well was there to be chosen, and was not: the same arguments will not reach it now.
    private boolean wasPassedOver(
            JavaType.Method other, JavaType.Method original, List<PlacedType> arguments, String place) {
        List<String> parameters = TypeNames.erasures(other.getParameterTypes());
        return arguments.stream()
                        .allMatch(argument -> fit.mentionedThatMove(argument).isEmpty())
                && Members.methods(original.getDeclaringType(), original.getName()).stream()
                        .anyMatch(had -> had.hasFlags(Flag.Public)
                                && erasuresAfter(had, place).equals(parameters));
    }

    /** The erased parameters of a method declared, or called, in the code of a place, as they will be. */
    public List<String> erasuresAfter(JavaType.Method method, String place) {
        return erasuresAfter(method.getParameterTypes(), place);
    }

    public List<String> erasuresAfter(List<JavaType> types, String place) {
        return types.stream().map(type -> erasureAfter(type, place)).toList();
    }

    /** The erased result of a method declared in the code of a place, as it will be. */
    public String resultAfter(JavaType.Method method, String place) {
        return erasureAfter(method.getReturnType(), place);
    }

    private String erasureAfter(@Nullable JavaType type, String place) {
        if (type instanceof JavaType.Array array) {
            return erasureAfter(array.getElemType(), place) + "[]";
        }
        if (TypeNames.isKotlinArray(type)) {
            return erasureAfter(TypeNames.elementOf(type), place) + "[]";
        }
        Entry entry = hypothesis.entryOf(TypeNames.key(type));
        return entry != null && hypothesis.movesAt(TypeNames.key(type), place)
                ? entry.canonicalType().binaryName()
                : TypeNames.erasure(type);
    }

    private static List<String> keys(List<JavaType> types) {
        return TypeNames.erasures(types).stream().map(TypeName::keyOf).toList();
    }

    // A public method is there in a public subclass, whoever declares it (JLS 6.6.1).
    private static @Nullable Objection inaccessible(
            JavaType.FullyQualified type, JavaType.Method method, String place) {
        return Members.isAccessible(type, place) && Members.isAccessible(method, place)
                ? null
                : new Objection(
                        type.getFullyQualifiedName() + "." + method.getName() + " is not accessible here",
                        "make it and its class public");
    }

    private Replacement noAccessor(Entry entry) {
        TypeName owner = entry.accessor().declaringType();
        if (hypothesis.index().find(owner.key()).isEmpty()) {
            return Replacement.notVisible(owner, "accessor");
        }
        return Replacement.blocked(
                owner.binaryName() + " has no static method " + entry.accessor(), "correct `accessor`");
    }
}
