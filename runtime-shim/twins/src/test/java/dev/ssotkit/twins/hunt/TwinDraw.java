package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.model.TwinShape;
import dev.ssotkit.twins.model.TwinType;
import dev.ssotkit.twins.model.TwinUnit;
import dev.ssotkit.twins.mutation.TwinMutation;
import dev.ssotkit.twins.mutation.TwinMutations;
import dev.ssotkit.twins.trial.SubjectType;
import dev.ssotkit.twins.trial.Twin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.lang.model.element.Modifier;

/** Draws twins of one type. */
final class TwinDraw {

    private static final int SINGLETONS_PERCENT = 20;

    private final SubjectType subject;
    private final List<Twin> unmutated = new ArrayList<>();
    private final Set<Twin> closed = new HashSet<>();

    TwinDraw(SubjectType subject) {
        this.subject = subject;
        String name = subject.name();
        String packageName = name.substring(0, name.lastIndexOf('.'));
        for (String twin : List.of(
                name + "Twin",
                "twins." + subject.simpleName(),
                packageName + ".twins." + subject.simpleName() + "Twin")) {
            TwinUnit copy = subject.copy(twin);
            unmutated.add(twin(copy, Twin.NEW));
            if (mayBeSingleton(copy.type())) {
                unmutated.add(twin(copy, Twin.SINGLETON));
            }
        }
    }

    private Twin twin(TwinUnit copy, String accessor) {
        return new Twin(subject, copy, accessor, List.of(), 0);
    }

    private static boolean mayBeSingleton(TwinType type) {
        return type.shape() == TwinShape.CLASS
                && !type.modifiers().contains(Modifier.ABSTRACT)
                && type.typeParameters().isEmpty();
    }

    /** Draws no more of what would not move without mutations either. */
    void close(Twin twin) {
        closed.add(new Twin(subject, twin.original(), twin.accessor(), List.of(), 0));
    }

    /** The twin of a seed; empty if its like has been closed. */
    Optional<Twin> twin(long seed) {
        RandomGenerator random = new Random(seed);
        String accessor = random.nextInt(100) < SINGLETONS_PERCENT ? Twin.SINGLETON : Twin.NEW;
        int choice = random.nextInt(unmutated.size());
        Twin drawn = unmutated.get(choice);
        Twin base = unmutated.stream()
                .filter(each -> each.original().equals(drawn.original())
                        && each.accessor().equals(accessor))
                .findFirst()
                .orElse(drawn);
        if (closed.contains(base)) {
            return Optional.empty();
        }
        TwinMutations offered = new TwinMutations(base.original().type(), subject.users());
        List<TwinMutation> mutations = new ArrayList<>();
        int count = random.nextInt(100) < 75 ? 1 : 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            mutations.add(offered.draw(random));
        }
        return Optional.of(new Twin(subject, base.original(), base.accessor(), mutations, seed));
    }
}
