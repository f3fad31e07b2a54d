package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.map.HazardNames;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.hypothesis.CallResolver;
import dev.ssotkit.rewrite.internal.hypothesis.Caller;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.retire.Definition;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** What a legacy type's members pass on to: what the consolidation would call, if it can be called with what they are given. */
final class PassedMembers {

    /** Where a member leads, or why it leads nowhere. */
    record Answer(@Nullable Passed passed, @Nullable Objection objection, boolean isMapped) {}

    // Between two delegates they would say that neither is equal to itself.
    private static final Set<String> IDENTITY = Set.of("equals", "hashCode");

    private final CallResolver resolver;
    private final Definition definition;
    private final Place place;

    PassedMembers(ScannedRun run, Definition definition) {
        Set<TypeKey> listed = new HashSet<>();
        run.map().entries().forEach(entry -> entry.legacyTypes().forEach(type -> listed.add(TypeKey.of(type))));
        // In the body of a delegate no type moves: arguments and results are what they are today.
        this.resolver = new CallResolver(new Hypothesis(run.map(), run.sources().index(), listed));
        this.definition = definition;
        this.place = Place.of(definition.type());
    }

    /** The call that a construction comes to. */
    Answer ofConstructor(JavaType.Method constructor) {
        Optional<MappedCall> line = resolver.line(definition.type(), constructor);
        Replacement replacement = line.map(
                        mapped -> resolver.mapped(mapped, constructor, true, parameters(constructor), Caller.at(place)))
                .orElseGet(
                        () -> resolver.construction(definition.entry(), constructor, parameters(constructor), place));
        if (replacement.objection() != null) {
            return new Answer(null, replacement.objection(), line.isPresent());
        }
        boolean isMapped = line.isPresent();
        return replacement.change() instanceof Change.Call call
                        && call.receiver() == Change.Receiver.CLASS
                        && isCanonical(call.method().getReturnType())
                        && throwsNothingNew(call.method(), constructor)
                ? new Answer(new Passed(call, Passed.Result.RETURNED), null, isMapped)
                : new Answer(
                        null,
                        new Objection("a construction yields no canonical instance", "map this constructor in `calls`"),
                        isMapped);
    }

    /** The call that a construction comes to where no constructor is declared. */
    Answer ofDefaultConstructor() {
        return definition.type().getMethods().stream()
                .filter(JavaType.Method::isConstructor)
                .findFirst()
                .map(this::ofConstructor)
                .orElseGet(() -> new Answer(null, null, false));
    }

    /** The call that a method comes to. */
    Answer ofMethod(JavaType.Method method) {
        Optional<MappedCall> line = resolver.line(definition.type(), method);
        boolean isStatic = method.hasFlags(Flag.Static);
        if (line.isEmpty() && (isStatic || IDENTITY.contains(method.getName()))) {
            return new Answer(null, null, false);
        }
        Replacement replacement = line.map(
                        mapped -> resolver.mapped(mapped, method, true, parameters(method), Caller.at(place)))
                .orElseGet(
                        () -> resolver.counterpart(definition.entry(), method, parameters(method), Caller.at(place)));
        JavaType.Method target = replacement.method();
        if (replacement.objection() != null || target == null) {
            return new Answer(null, replacement.objection(), line.isPresent());
        }
        Change.Call call = replacement.change() instanceof Change.Call mapped
                ? mapped
                : new Change.Call(Change.Receiver.SAME, target.getDeclaringType(), target, null, null);
        Passed.Result result = resultOf(method, target);
        boolean needsInstance = call.receiver() != Change.Receiver.CLASS;
        if (result == null || (isStatic && needsInstance) || !throwsNothingNew(target, method)) {
            return new Answer(null, unfit(target, line.isPresent()), line.isPresent());
        }
        if (line.isEmpty() && isHazard(method)) {
            return new Answer(
                    null,
                    new Objection(
                            "everybody's instance would be configured or closed by " + method.getName(),
                            "map it in `calls` if that is meant"),
                    true);
        }
        return new Answer(new Passed(call, result), null, line.isPresent());
    }

    private static @Nullable Objection unfit(JavaType.Method target, boolean isMapped) {
        return isMapped
                ? new Objection(
                        target.getName() + " yields or throws what this method may not",
                        "correct the line, or write a method on canonical that fits")
                : null;
    }

    private boolean isHazard(JavaType.Method method) {
        boolean isFluent = definition.key().equals(TypeKey.orNull(method.getReturnType()));
        boolean closes = HazardNames.closes(method.getName())
                && method.getParameterTypes().isEmpty()
                && method.getReturnType() == JavaType.Primitive.Void;
        return closes
                || HazardNames.configures(method.getName())
                || (isFluent && HazardNames.configuresIfFluent(method.getName()));
    }

    private Passed.@Nullable Result resultOf(JavaType.Method method, JavaType.Method target) {
        JavaType wanted = method.getReturnType();
        JavaType given = target.getReturnType();
        if (wanted == JavaType.Primitive.Void) {
            return Passed.Result.DROPPED;
        }
        if (definition.key().equals(TypeKey.orNull(wanted)) && isCanonical(given) && !method.hasFlags(Flag.Static)) {
            return Passed.Result.ITSELF;
        }
        boolean isSame = wanted.equals(given) || wanted.toString().equals(given.toString());
        boolean fits = isSame
                || (!(wanted instanceof JavaType.Primitive)
                        && !(given instanceof JavaType.Primitive)
                        && TypeUtils.isAssignableTo(wanted, given));
        return fits ? Passed.Result.RETURNED : null;
    }

    private boolean isCanonical(JavaType type) {
        return TypeKey.of(definition.entry().canonicalType()).equals(TypeKey.orNull(type));
    }

    private static boolean throwsNothingNew(JavaType.@Nullable Method target, JavaType.Method method) {
        return target != null
                && target.getThrownExceptions().stream()
                        .allMatch(thrown -> isUnchecked(thrown)
                                || method.getThrownExceptions().stream()
                                        .anyMatch(declared -> TypeUtils.isAssignableTo(declared, thrown)));
    }

    /** Whether a method throws what its callers must declare. */
    static boolean throwsChecked(JavaType.Method method) {
        return !method.getThrownExceptions().stream().allMatch(PassedMembers::isUnchecked);
    }

    private static boolean isUnchecked(JavaType thrown) {
        return TypeUtils.isAssignableTo("java.lang.RuntimeException", thrown)
                || TypeUtils.isAssignableTo("java.lang.Error", thrown);
    }

    private List<PlacedType> parameters(JavaType.Method method) {
        return method.getParameterTypes().stream()
                .map(type -> new PlacedType(type, place))
                .toList();
    }
}
