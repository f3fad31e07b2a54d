package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinType;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A way in which a twin can differ from its original. */
interface MutationKind {

    /** For people; unique. */
    String title();

    /** Every mutation of this kind that the type offers. */
    Stream<TwinMutation> of(TwinType twin, TwinUsers users);

    /** A kind that changes members of a class one by one. */
    static <M extends TwinMember> MutationKind ofEach(
            String title, Class<M> kind, Function<M, Stream<? extends TwinMember>> changes) {
        return new MemberKind<>(title, kind, changes);
    }

    /** A kind that changes the type as a whole. */
    static MutationKind ofType(String title, Function<TwinType, Stream<UnaryOperator<TwinType>>> changes) {
        return new TypeKind(
                title,
                (twin, users) -> changes.apply(twin).map(change -> {
                    TwinType changed = change.apply(twin);
                    return new TwinMutation(title, TypeKind.difference(twin, changed), Set.of(twin.name()), change);
                }));
    }
}
