package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Changes something that is no member. */
record TypeKind(String title, BiFunction<TwinType, TwinUsers, Stream<TwinMutation>> mutations) implements MutationKind {

    @Override
    public Stream<TwinMutation> of(TwinType twin, TwinUsers users) {
        return mutations.apply(twin, users);
    }

    static String difference(TwinType before, TwinType after) {
        return head(before) + " becomes " + head(after);
    }

    private static String head(TwinType type) {
        return "`" + type.holding(List.of()).source().replace("\n", " ").strip() + "`";
    }
}
