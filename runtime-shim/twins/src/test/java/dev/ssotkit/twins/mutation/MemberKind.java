package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes members one by one. */
record MemberKind<M extends TwinMember>(String title, Class<M> kind, Function<M, Stream<? extends TwinMember>> changes)
        implements MutationKind {

    @Override
    public Stream<TwinMutation> of(TwinType twin, TwinUsers users) {
        return twin.members().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .flatMap(member -> changes.apply(member)
                        .filter(changed -> !changed.equals(member))
                        .map(changed -> mutation(twin, member, changed)));
    }

    private TwinMutation mutation(TwinType twin, M member, TwinMember changed) {
        return new TwinMutation(
                title,
                headOf(member, twin) + " becomes " + headOf(changed, twin),
                namesOf(member, twin),
                type -> type.replacing(member.key(), original -> changed));
    }

    static String headOf(TwinMember member, TwinType twin) {
        String source = member instanceof TwinType type
                ? type.holding(List.of()).source()
                : member.source(twin.shape(), twin.name());
        return "`"
                + source.replace(" { throw new java.lang.UnsupportedOperationException(); }", ";")
                        .strip() + "`";
    }

    static Set<String> namesOf(TwinMember member, TwinType twin) {
        return member.name().equals(TwinMethod.CONSTRUCTOR)
                ? Set.of("constructor", TwinMethod.CONSTRUCTOR, "new " + twin.name(), twin.name() + "(")
                : Set.of(member.name());
    }
}
