package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.resolution.CallResolution;
import dev.ssotkit.map.resolution.Conversion;
import dev.ssotkit.map.resolution.LineArguments;
import dev.ssotkit.map.resolution.Phase;
import dev.ssotkit.map.resolution.Primitive;
import dev.ssotkit.map.resolution.Resolution;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/**
 * Finds the method that a call leads to, as the map's resolution has it (JLS 15.12.2). What a line means is said by the
 * parameters of the original, as {@code plan} and the agent see them; what the call in its place reaches is said by its
 * arguments, as the compiler will see them. Where these are two methods, nothing is written.
 */
final class TargetMethods {

    private final AttributedTypes types;
    private final CallResolution<PlacedType, AttributedMethod> calls;
    private final CallResolution<PlacedType, AttributedMethod> constructions;
    private final SameTypes sameTypes;
    private final MemberAccess access;

    TargetMethods(Hypothesis hypothesis, FitAfterMove fit) {
        this.types = new AttributedTypes(fit, new Erasures(hypothesis));
        this.calls = types.calls();
        this.constructions = types.constructions();
        this.sameTypes = new SameTypes(fit);
        this.access = new MemberAccess(hypothesis, fit);
    }

    /** The method of a type that a line of {@code calls} means and its call will reach. */
    Reached ofLine(
            JavaType.FullyQualified type,
            CallTarget line,
            JavaType.Method original,
            List<PlacedType> arguments,
            Caller caller) {
        List<PlacedType> parameters = Members.declared(original).getParameterTypes().stream()
                .map(parameter -> new PlacedType(parameter, caller.place()))
                .toList();
        Argument missing = LineArguments.missing(line, Math.min(parameters.size(), arguments.size()));
        if (missing != null) {
            return Reached.blocked("there is no argument " + missing.source(), "correct the line for this call");
        }
        String name = line.methodName();
        List<PlacedType> given = LineArguments.types(line, arguments, types);
        Resolution<AttributedMethod> meant = find(type, name, LineArguments.types(line, parameters, types), caller);
        Resolution<AttributedMethod> called = find(type, name, given, caller);
        // Type arguments, which only sources have, may show more than the parameters do, and never something else.
        if (!meant.isMissing() && !meant.isFound()) {
            return failed(meant);
        }
        if (!called.isFound() || !takes(called, given, original)) {
            return called.isMissing() || called.isFound() ? Reached.NOTHING : failed(called);
        }
        return meant.isFound() && !isSame(meant.method(), called.method())
                ? Reached.blocked(
                        "the line means " + meant.method().signature() + ", this call would reach "
                                + called.method().signature(),
                        "cast the arguments here to what that method takes")
                : Reached.of(called.method().declaration());
    }

    /**
     * The method or constructor that a call reaches which keeps its name and arguments: nothing may be converted that was
     * not, for what is boxed or widened is another value.
     */
    Reached unmapped(
            JavaType.FullyQualified type,
            String name,
            JavaType.Method original,
            List<PlacedType> arguments,
            Predicate<JavaType.Method> access) {
        Resolution<AttributedMethod> found = find(type, name, arguments, access);
        if (!found.isFound()) {
            return found.isMissing() ? Reached.NOTHING : failed(found);
        }
        return isPlain(found, arguments, original) && takes(found, arguments, original)
                ? Reached.of(found.method().declaration())
                : Reached.NOTHING;
    }

    /** The accessor, where a call with these arguments reaches it: another overload of its name is something else. */
    Reached ofAccessor(JavaType.Method accessor, JavaType.Method original, List<PlacedType> arguments, Place place) {
        if (accessor.getParameterTypes().size() != arguments.size()) {
            return Reached.NOTHING;
        }
        Resolution<AttributedMethod> found =
                find(accessor.getDeclaringType(), accessor.getName(), arguments, Caller.at(place));
        if (!found.isFound()) {
            return found.isMissing() ? Reached.NOTHING : failed(found);
        }
        if (found.method().declaration() != accessor) {
            return Reached.blocked(
                    "the call would reach " + found.method().signature(),
                    "cast the arguments here to what the accessor takes, or map this constructor in `calls`");
        }
        return found.phase() != Phase.VARIABLE_ARITY && takes(found, arguments, original)
                ? Reached.of(accessor)
                : Reached.NOTHING;
    }

    /** Whether somebody may call a method. */
    boolean isAccessible(JavaType.Method method, Caller caller) {
        return access.allows(method, caller);
    }

    /** What somebody may call. */
    Predicate<JavaType.Method> accessOf(Caller caller) {
        return method -> access.allows(method, caller);
    }

    /** Which constructors a class at a place may call by {@code super(..)} or as an anonymous body (JLS 6.6.2.2). */
    static Predicate<JavaType.Method> accessBelow(Place place) {
        return constructor -> constructor.hasFlags(Flag.Protected) || Members.isAccessible(constructor, place);
    }

    Resolution<AttributedMethod> find(
            JavaType.FullyQualified type, String name, List<PlacedType> arguments, Caller caller) {
        return find(type, name, arguments, accessOf(caller));
    }

    /** What a call with these arguments leads to. */
    Resolution<AttributedMethod> find(
            JavaType.FullyQualified type, String name, List<PlacedType> arguments, Predicate<JavaType.Method> access) {
        CallResolution<PlacedType, AttributedMethod> resolution =
                name.equals(Members.CONSTRUCTOR) ? constructions : calls;
        return resolution.find(
                new PlacedType(type, Place.NOWHERE), name, arguments, method -> access.test(method.declaration()));
    }

    /** Whether a method takes arguments one for one. */
    boolean takes(AttributedMethod method, List<PlacedType> arguments) {
        return calls.takes(method, arguments);
    }

    private boolean isPlain(Resolution<AttributedMethod> found, List<PlacedType> arguments, JavaType.Method original) {
        if (found.phase() != Phase.STRICT) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            boolean isConverted = found.conversions().get(i) != Conversion.IDENTITY;
            if (types.primitive(arguments.get(i)) != null
                    && (isConverted || wasRounded(arguments.get(i), original, i))) {
                return false;
            }
        }
        return true;
    }

    // JLS 5.1.2: what was made a float or double for the original may be another number than the one that is written.
    private boolean wasRounded(PlacedType argument, JavaType.Method original, int at) {
        List<JavaType> parameters = original.getParameterTypes();
        JavaType parameter = parameters.isEmpty() ? null : parameters.get(Math.min(at, parameters.size() - 1));
        JavaType taken = parameter instanceof JavaType.Array array ? array.getElemType() : parameter;
        Primitive from = types.primitive(argument);
        Primitive to = taken == null ? null : types.primitive(new PlacedType(taken, Place.NOWHERE));
        return from == Primitive.LONG && (to == Primitive.FLOAT || to == Primitive.DOUBLE)
                || from == Primitive.INT && to == Primitive.FLOAT;
    }

    // Resolution erases type arguments: a list of numbers is no list of strings.
    private boolean takes(Resolution<AttributedMethod> found, List<PlacedType> arguments, JavaType.Method original) {
        List<PlacedType> parameters = found.method().parameters();
        JavaType.Method method = found.method().declaration();
        for (int i = 0; i < arguments.size(); i++) {
            boolean isElement = found.phase() == Phase.VARIABLE_ARITY && i >= parameters.size() - 1;
            PlacedType parameter = parameters.get(Math.min(i, parameters.size() - 1));
            PlacedType taken = isElement ? types.element(parameter) : parameter;
            if (taken != null && !takes(taken, method, arguments.get(i), original)) {
                return false;
            }
        }
        return true;
    }

    private boolean takes(PlacedType parameter, JavaType.Method method, PlacedType argument, JavaType.Method original) {
        return sameTypes.takes(
                new SameTypes.Part(parameter.type(), method, parameter.place()),
                new SameTypes.Part(argument.type(), original, argument.place()));
    }

    private static boolean isSame(AttributedMethod one, AttributedMethod other) {
        return one.declaration() == other.declaration();
    }

    private static Reached failed(Resolution<AttributedMethod> found) {
        List<AttributedMethod> candidates = found.candidates();
        String names = candidates.stream().map(AttributedMethod::signature).collect(Collectors.joining(" or "));
        return found.failure() == Resolution.Failure.AMBIGUOUS
                ? Reached.blocked(
                        "it is ambiguous which is called, " + names, "cast the arguments, or rename one of the methods")
                : new Reached(null, MemberAccess.objection(candidates.get(0).declaration()));
    }
}
