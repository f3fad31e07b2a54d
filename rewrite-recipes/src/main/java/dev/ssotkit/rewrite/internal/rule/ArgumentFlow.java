package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.map.Argument;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.rule.Sink.Kind;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** Which parameter takes an argument, of the method that is called today or of the one in its place (JLS 15.12.4.2). */
final class ArgumentFlow {

    private final FilePlan plan;
    private final Placement places;
    private final Dialect dialect;

    ArgumentFlow(FilePlan plan, Placement places, Dialect dialect) {
        this.plan = plan;
        this.places = places;
        this.dialect = dialect;
    }

    /** Where an argument of a call goes. */
    Sink of(MethodCall call, List<Expression> arguments, Object child, Place place) {
        OptionalInt position = indexOf(arguments, child);
        JavaType.Method original = call.getMethodType();
        if (position.isEmpty() || original == null) {
            return Sink.of(position.isEmpty() ? Kind.ANY : Kind.UNKNOWN);
        }
        int index = position.getAsInt();
        JavaType.Method changed = plan.methodOf(call.getId());
        if (changed == null) {
            boolean passesReceiver = dialect.passesReceiver(original);
            int parameter = passesReceiver ? index + 1 : index;
            return at(original, parameter, arguments.size(), (Expression) child, places.of(call, original, place));
        }
        OptionalInt newIndex = newIndex(call, index);
        if (newIndex.isEmpty() || changed.getParameterTypes().isEmpty()) {
            return Sink.of(Kind.DISCARDED);
        }
        return Sink.assigned(new PlacedType(
                parameter(changed, newIndex.getAsInt(), (Expression) child, arguments.size()),
                places.of(changed, place)));
    }

    /**
     * Where a value goes that is passed at a position of a method.
     *
     * @param place in whose code the method's types stand, seen from the call
     */
    Sink at(JavaType.Method method, int index, int given, Expression value, Place place) {
        JavaType type = parameter(method, index, value, given);
        boolean isArray = TypeNames.isKotlinArray(value.getType());
        return Sink.assigned(new PlacedType(isArray ? type : TypeNames.elementOf(type), place));
    }

    /** Where an argument goes that is passed under its parameter's name. */
    Sink named(MethodCall call, J.Assignment argument, Place place) {
        JavaType.Method original = call.getMethodType();
        String name = ((J.Identifier) argument.getVariable()).getSimpleName();
        OptionalInt index = original == null ? OptionalInt.empty() : dialect.parameterOf(original, name);
        return original == null || index.isEmpty()
                ? Sink.of(Kind.UNKNOWN)
                : Sink.assigned(new PlacedType(
                        original.getParameterTypes().get(index.getAsInt()), places.of(call, original, place)));
    }

    private OptionalInt newIndex(MethodCall call, int index) {
        List<Argument> arguments = plan.changeOf(call.getId())
                .filter(Change.Call.class::isInstance)
                .map(change -> ((Change.Call) change).arguments())
                .orElse(null);
        if (arguments == null) {
            return OptionalInt.of(index);
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isParameter() && arguments.get(i).parameterIndex() == index) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt indexOf(List<Expression> arguments, Object child) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) == child) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static @Nullable JavaType parameter(JavaType.Method method, int index, Expression argument, int given) {
        List<JavaType> parameters = method.getParameterTypes();
        int last = parameters.size() - 1;
        if (last < 0) {
            return null;
        }
        boolean isElement =
                given != parameters.size() || !isArray(argument.getType()); // A single one is no array of them.
        if (method.hasFlags(Flag.Varargs)
                && index >= last
                && parameters.get(last) instanceof JavaType.Array rest
                && isElement) {
            return rest.getElemType();
        }
        return parameters.get(Math.min(index, last));
    }

    private static boolean isArray(@Nullable JavaType type) {
        return type instanceof JavaType.Array
                || type == JavaType.Primitive.Null
                || !TypeNames.isKnown(type)
                || TypeNames.isKotlinArray(type);
    }
}
