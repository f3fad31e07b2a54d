package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinType;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The mutations that a type offers, to be drawn by chance: first the kind, so that rare ones are not lost. */
public final class TwinMutations {

    private static final List<MutationKind> KINDS = Stream.of(
                    PresenceKinds.all(),
                    ModifierKinds.all(),
                    SignatureKinds.all(),
                    OverloadKinds.all(),
                    ConstantKinds.all(),
                    SupertypeKinds.all(),
                    ShapeKinds.all(),
                    AdditionKinds.all())
            .flatMap(List::stream)
            .toList();

    // In percent: a mutation of what nobody uses is a test, too, but not the one that finds most.
    private static final int AIMED = 85;

    private final List<List<TwinMutation>> byKind = new ArrayList<>();
    private final TwinUsers users;

    /** Those of a twin and its nested types. */
    public TwinMutations(TwinType twin, TwinUsers users) {
        this.users = users;
        for (MutationKind kind : KINDS) {
            List<TwinMutation> offered = offered(kind, twin).toList();
            if (!offered.isEmpty()) {
                byKind.add(offered);
            }
        }
    }

    private Stream<TwinMutation> offered(MutationKind kind, TwinType twin) {
        return Stream.concat(
                kind.of(twin, users),
                twin.members().stream()
                        .filter(TwinType.class::isInstance)
                        .map(TwinType.class::cast)
                        .flatMap(nested -> offered(kind, nested).map(mutation -> mutation.inside(nested.name()))));
    }

    /** One of them. */
    public TwinMutation draw(RandomGenerator random) {
        List<TwinMutation> kind = byKind.get(random.nextInt(byKind.size()));
        List<TwinMutation> aimed = random.nextInt(100) < AIMED
                ? kind.stream().filter(this::isOfSomethingUsed).toList()
                : kind;
        List<TwinMutation> from = aimed.isEmpty() ? kind : aimed;
        return from.get(random.nextInt(from.size()));
    }

    private boolean isOfSomethingUsed(TwinMutation mutation) {
        return mutation.names().stream().anyMatch(users.used()::contains);
    }
}
