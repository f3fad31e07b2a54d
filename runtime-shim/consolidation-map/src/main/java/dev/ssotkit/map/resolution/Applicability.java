package dev.ssotkit.map.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether arguments fit parameters, and by which conversions (JLS 5.3, 15.12.2.2 to 15.12.2.4). */
final class Applicability<T> {

    private final Types<T> types;

    Applicability(Types<T> types) {
        this.types = types;
    }

    /** One conversion for each argument; null if the method does not take them in this phase. */
    @Nullable
    List<Conversion> conversions(CandidateMethod<T> method, List<T> arguments, Phase phase) {
        List<T> parameters =
                phase == Phase.VARIABLE_ARITY ? variableArityParameters(method, arguments.size()) : method.parameters();
        return parameters == null ? null : conversions(parameters, arguments, phase != Phase.STRICT);
    }

    @Nullable
    List<Conversion> conversions(List<T> parameters, List<T> arguments, boolean isLoose) {
        if (parameters.size() != arguments.size()) {
            return null;
        }
        List<Conversion> conversions = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Conversion conversion = conversion(arguments.get(i), parameters.get(i), isLoose);
            if (conversion == null) {
                return null;
            }
            conversions.add(conversion);
        }
        return Collections.unmodifiableList(conversions);
    }

    /** The first {@code count} variable arity parameter types (JLS 15.12.2.4); null if there are not so few. */
    @Nullable
    List<T> variableArityParameters(CandidateMethod<T> method, int count) {
        int fixed = method.parameters().size() - 1;
        T element = method.isVariableArity() ? types.element(method.parameters().get(fixed)) : null;
        if (element == null || count < fixed) {
            return null;
        }
        List<T> expanded = new ArrayList<>(method.parameters().subList(0, fixed));
        while (expanded.size() < count) {
            expanded.add(element);
        }
        return expanded;
    }

    private @Nullable Conversion conversion(T from, T to, boolean isLoose) {
        if (isSubtype(from, to)) {
            return types.areSame(from, to) ? Conversion.IDENTITY : Conversion.WIDENING;
        }
        if (!isLoose || types.isNull(from)) {
            return null;
        }
        Primitive given = types.primitive(from);
        Primitive wanted = types.primitive(to);
        if (given != null) {
            boolean boxes = wanted == null && types.isSubtype(types.ofPlatform(given.box()), to);
            return boxes ? Conversion.BOXING : null;
        }
        Primitive boxed = types.boxed(from);
        return wanted != null && boxed != null && boxed.isSubtypeOf(wanted) ? Conversion.UNBOXING : null;
    }

    /** Subtyping among primitives and among references, never from one to the other (JLS 4.10). */
    boolean isSubtype(T from, T to) {
        Primitive given = types.primitive(from);
        Primitive wanted = types.primitive(to);
        if (given != null || wanted != null) {
            return given != null && wanted != null && given.isSubtypeOf(wanted);
        }
        return types.isNull(from) || types.isSubtype(from, to);
    }
}
