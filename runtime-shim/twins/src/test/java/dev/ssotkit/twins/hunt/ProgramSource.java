package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.model.TwinShape;
import dev.ssotkit.twins.model.TwinType;
import dev.ssotkit.twins.model.TwinUnit;
import dev.ssotkit.twins.mutation.TwinMutation;
import dev.ssotkit.twins.mutation.TwinMutations;
import dev.ssotkit.twins.trial.TwinProgram;
import dev.ssotkit.twins.trial.TwinSubject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.lang.model.element.Modifier;

/** Draws programs of one subject. */
final class ProgramSource {

    private static final int SINGLETONS_PERCENT = 20;

    private final TwinSubject subject;
    private final List<TwinProgram> unmutated = new ArrayList<>();
    private final Set<TwinProgram> closed = new HashSet<>();

    ProgramSource(TwinSubject subject) {
        this.subject = subject;
        String name = subject.typeName();
        String packageName = name.substring(0, name.lastIndexOf('.'));
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        for (String twin :
                List.of(name + "Twin", "twins." + simpleName, packageName + ".twins." + simpleName + "Twin")) {
            TwinUnit copy = subject.copy(twin);
            unmutated.add(program(copy, TwinProgram.NEW));
            if (mayBeSingleton(copy.type())) {
                unmutated.add(program(copy, TwinProgram.SINGLETON));
            }
        }
    }

    private TwinProgram program(TwinUnit copy, String accessor) {
        return new TwinProgram(subject, subject.userPaths(), copy, accessor, List.of());
    }

    private static boolean mayBeSingleton(TwinType type) {
        return type.shape() == TwinShape.CLASS
                && !type.modifiers().contains(Modifier.ABSTRACT)
                && type.typeParameters().isEmpty();
    }

    /** Draws no more of what would not move without mutations either. */
    void close(TwinProgram program) {
        closed.add(program.mutated(List.of()));
    }

    /** The program of a seed; empty if its like has been closed. */
    Optional<TwinProgram> program(long seed) {
        RandomGenerator random = new Random(seed);
        String accessor = random.nextInt(100) < SINGLETONS_PERCENT ? TwinProgram.SINGLETON : TwinProgram.NEW;
        int choice = random.nextInt(unmutated.size());
        TwinProgram drawn = unmutated.get(choice);
        TwinProgram base = unmutated.stream()
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
        return Optional.of(base.mutated(mutations));
    }
}
