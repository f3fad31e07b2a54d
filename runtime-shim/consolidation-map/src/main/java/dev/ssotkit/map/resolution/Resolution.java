package dev.ssotkit.map.resolution;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The method that a call leads to, or why it leads to none. Immutable.
 *
 * @param <M> a method, however the adapter keeps it
 */
public final class Resolution<M> {

    /** Why a call leads nowhere. */
    public enum Failure {
        /** The type has no method of this name. */
        NO_METHOD,
        /** None of its methods takes these arguments. */
        NOT_APPLICABLE,
        /** Only methods that the caller may not call do. */
        NOT_ACCESSIBLE,
        /** Several do, none more specific than all others. */
        AMBIGUOUS,
        /** An instance method of a type that canonical is not: a line has no other instance to call it on. */
        NO_RECEIVER
    }

    private final @Nullable Failure failure;
    private final List<M> candidates;
    private final Phase phase;
    private final List<Conversion> conversions;
    private final OptionalInt collected;

    private Resolution(
            @Nullable Failure failure,
            List<M> candidates,
            Phase phase,
            List<Conversion> conversions,
            OptionalInt collected) {
        this.failure = failure;
        this.candidates = Collections.unmodifiableList(candidates);
        this.phase = phase;
        this.conversions = conversions;
        this.collected = collected;
    }

    static <M extends CandidateMethod<?>> Resolution<M> found(M method, Phase phase, List<Conversion> conversions) {
        int fixed = method.parameters().size() - 1;
        return new Resolution<>(
                null,
                Collections.singletonList(method),
                phase,
                conversions,
                phase == Phase.VARIABLE_ARITY ? OptionalInt.of(conversions.size() - fixed) : OptionalInt.empty());
    }

    static <M> Resolution<M> failed(Failure failure, List<M> candidates) {
        return new Resolution<>(failure, candidates, Phase.STRICT, Collections.emptyList(), OptionalInt.empty());
    }

    /** Why there is no method to call; null if there is one. */
    public @Nullable Failure failure() {
        return failure;
    }

    /** Whether there is a method to call. */
    public boolean isFound() {
        return failure == null;
    }

    /** Whether nothing at all fits: another class may be asked instead. */
    public boolean isMissing() {
        return failure == Failure.NO_METHOD || failure == Failure.NOT_APPLICABLE;
    }

    /**
     * The method to call.
     *
     * @throws IllegalStateException if there is none
     */
    public M method() {
        if (failure != null) {
            throw new IllegalStateException(failure.toString());
        }
        return candidates.get(0);
    }

    /** What was found, what may not be called, what it is ambiguous between, or what takes other arguments. */
    public List<M> candidates() {
        return candidates;
    }

    /** How it was found. */
    public Phase phase() {
        return phase;
    }

    /** How many arguments, the last ones, are put into an array (JLS 15.12.4.2); empty if none is made for them. */
    public OptionalInt collected() {
        return collected;
    }

    /** What happens to each argument, in order. */
    public List<Conversion> conversions() {
        return conversions;
    }
}
