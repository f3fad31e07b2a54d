package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.FieldFacts;
import dev.ssotkit.discovery.facts.Forward;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.Usage;
import dev.ssotkit.discovery.facts.UsageKind;
import java.util.List;
import java.util.Optional;

/** How a type hands on what it is asked to another contender. */
public final class Forwards {

    private Forwards() {}

    /** 1 if the body is nothing else, 0.7 if it calls the method of the same name among others, else 0. */
    static double share(MethodFacts method, TypeFacts type, Competition competition) {
        if (target(method, competition)
                .filter(to -> !to.type().equals(type.name()))
                .isPresent()) {
            return 1;
        }
        return method.usages().stream()
                        .anyMatch(usage -> usage.kind() == UsageKind.CALL
                                && competition.isContender(usage.type())
                                && !usage.type().equals(type.name())
                                && usage.member().startsWith(method.name() + "("))
                ? 0.7
                : 0;
    }

    /** The contender that it hands everything to. */
    public static Optional<Forward> target(MethodFacts method, Competition competition) {
        Forward forward = method.forward();
        return forward != null
                        && competition.isContender(forward.type())
                        && (!forward.through().isEmpty() || method.isStatic())
                ? Optional.of(forward)
                : Optional.empty();
    }

    /** The contender in a field that it is given from outside and never makes or fetches itself. */
    public static Optional<String> given(TypeFacts type, Competition competition) {
        List<String> held = type.fields().stream()
                .filter(field -> !field.isStatic())
                .map(FieldFacts::type)
                .filter(competition::isContender)
                .toList();
        boolean makes = type.allUsages()
                .anyMatch(usage -> competition.isContender(usage.type()) && isMaking(usage, competition));
        return makes
                ? Optional.empty()
                : held.stream()
                        .filter(name -> type.constructors()
                                .anyMatch(made -> made.parameters().contains(name)))
                        .findFirst();
    }

    private static boolean isMaking(Usage usage, Competition competition) {
        return usage.kind() == UsageKind.CONSTRUCTION
                || (usage.kind() == UsageKind.CALL
                        && competition.code().find(usage.type()).stream()
                                .flatMap(TypeFacts::openMethods)
                                .anyMatch(method -> method.isStatic()
                                        && method.member().equals(usage.member())
                                        && competition.isContender(method.result())));
    }
}
