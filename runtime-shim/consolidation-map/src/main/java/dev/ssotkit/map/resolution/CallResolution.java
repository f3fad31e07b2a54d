package dev.ssotkit.map.resolution;

import dev.ssotkit.map.Accessor;
import dev.ssotkit.map.ParameterType;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which method a call leads to, as the compiler would (JLS 15.12.2).
 *
 * @param <T> a type, however the adapter keeps it
 * @param <M> a method, however the adapter keeps it
 */
public final class CallResolution<T, M extends CandidateMethod<T>> {

    private final Types<T> types;
    private final MethodSource<T, M> source;
    private final Applicability<T> applicability;

    /** Resolves calls among these types and methods. */
    public CallResolution(Types<T> types, MethodSource<T, M> source) {
        this.types = types;
        this.source = source;
        this.applicability = new Applicability<>(types);
    }

    /** The method of a type that a name and the types of arguments stand for. */
    public Resolution<M> find(T type, String name, List<T> arguments, Access<? super M> access) {
        List<M> all = new MethodsOfType<>(types, source, name).of(type);
        List<M> accessible = new ArrayList<>();
        for (M method : all) {
            if (access.allows(method)) {
                accessible.add(method);
            }
        }
        Resolution<M> found = among(accessible, arguments);
        if (found.isFound() || found.failure() == Resolution.Failure.AMBIGUOUS || all.size() == accessible.size()) {
            return found;
        }
        // What may not be called is no candidate (JLS 15.12.2.1), but says better than silence what is wrong.
        Resolution<M> hidden = among(all, arguments);
        return hidden.isFound() || hidden.failure() == Resolution.Failure.AMBIGUOUS
                ? Resolution.failed(Resolution.Failure.NOT_ACCESSIBLE, hidden.candidates())
                : hidden;
    }

    private Resolution<M> among(List<M> candidates, List<T> arguments) {
        for (Phase phase : Phase.values()) {
            List<M> applicable = new ArrayList<>();
            for (M method : candidates) {
                if (applicability.conversions(method, arguments, phase) != null) {
                    applicable.add(method);
                }
            }
            if (!applicable.isEmpty()) {
                return chosen(applicable, arguments, phase);
            }
        }
        return Resolution.failed(
                candidates.isEmpty() ? Resolution.Failure.NO_METHOD : Resolution.Failure.NOT_APPLICABLE, candidates);
    }

    private Resolution<M> chosen(List<M> applicable, List<T> arguments, Phase phase) {
        List<M> best = new MostSpecific<T, M>(applicability).among(applicable, arguments.size(), phase);
        List<Conversion> conversions = applicability.conversions(best.get(0), arguments, phase);
        return best.size() > 1 || conversions == null
                ? Resolution.failed(Resolution.Failure.AMBIGUOUS, best)
                : Resolution.found(best.get(0), phase, conversions);
    }

    /** The method that {@code accessor} names by its exact parameters, static or not; null if the type has none. */
    public @Nullable M accessor(T type, Accessor accessor) {
        for (M method : new MethodsOfType<>(types, source, accessor.methodName()).of(type)) {
            if (hasParameters(method, accessor.parameterTypes())) {
                return method;
            }
        }
        return null;
    }

    private boolean hasParameters(M method, List<ParameterType> wanted) {
        List<T> parameters = method.parameters();
        if (parameters.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!TypeName.keyOf(types.name(parameters.get(i)))
                    .equals(wanted.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a method takes arguments one for one, boxing and unboxing allowed: what fits the accessor. */
    public boolean takes(M method, List<T> arguments) {
        return applicability.conversions(method, arguments, Phase.LOOSE) != null;
    }

    /** Whether a value of one type may be passed where another is wanted (JLS 5.3, loose). */
    public boolean isLooselyAssignable(T from, T to) {
        return applicability.conversions(Collections.singletonList(to), Collections.singletonList(from), true) != null;
    }

    /** Whether a value of one type may be passed where another is wanted, without boxing (JLS 5.3, strict). */
    public boolean isStrictlyAssignable(T from, T to) {
        return applicability.isSubtype(from, to);
    }
}
