package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinType;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A way in which a twin can differ from its original. */
@FunctionalInterface
interface MutationKind {

    /** Every mutation of this kind that the type offers. */
    Stream<TwinMutation> of(TwinType twin, TwinUsers users);

    /**
     * A kind that changes members of a class one by one.
     *
     * @param title for people; unique
     */
    static <M extends TwinMember> MutationKind ofEach(
            String title, Class<M> kind, Function<M, Stream<? extends TwinMember>> changes) {
        return (twin, users) -> twin.members().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .flatMap(member -> changes.apply(member)
                        .filter(changed -> !changed.equals(member))
                        .map(changed -> TwinMutation.replacing(title, twin, member, changed)));
    }

    /**
     * A kind that changes the type as a whole.
     *
     * @param title for people; unique
     */
    static MutationKind ofType(String title, Function<TwinType, Stream<UnaryOperator<TwinType>>> changes) {
        return (twin, users) ->
                changes.apply(twin).map(change -> TwinMutation.ofType(title, twin, Set.of(twin.name()), change));
    }
}
