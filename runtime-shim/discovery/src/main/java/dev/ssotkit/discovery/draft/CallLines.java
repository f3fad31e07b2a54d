package dev.ssotkit.discovery.draft;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.evidence.HandOuts;
import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.likeness.Likeness;
import dev.ssotkit.discovery.likeness.MethodPair;
import dev.ssotkit.discovery.likeness.TypeProfile;
import dev.ssotkit.discovery.verdict.CompetitorKind;
import dev.ssotkit.discovery.verdict.Judgement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of {@code calls}: what hands out competitors, what takes arguments, and what has another name on canonical. */
final class CallLines {

    private static final double SURE = 0.5;

    private final Competition competition;
    private final AccessorChoice accessor;
    private final Set<String> offered = new HashSet<>();

    CallLines(Competition competition, AccessorChoice accessor) {
        this.competition = competition;
        this.accessor = accessor;
        competition.canonicalProfile().methods().forEach(method -> offered.add(method.member()));
    }

    List<DraftLine> of(Judgement judged) {
        TypeFacts type = competition.code().find(judged.type()).orElseThrow();
        List<DraftLine> lines = new ArrayList<>();
        if (judged.kind() == CompetitorKind.FACTORY || judged.kind() == CompetitorKind.SINGLETON_HOLDER) {
            HandOuts.of(type, competition).forEach(method -> lines.add(handOut(type, method)));
            return lines;
        }
        if (!accessor.movesNamesOnly()) {
            constructors(type, lines);
        }
        type.openMethods()
                .filter(method -> !isOfEveryObject(method) && !isInherited(type, method))
                .forEach(method -> {
                    if (method.isStatic() && competition.isContender(method.result())) {
                        lines.add(handOut(type, method));
                    } else if (!offered.contains(method.member())) {
                        lines.add(renamed(type, method));
                    }
                });
        return lines;
    }

    private DraftLine handOut(TypeFacts type, MethodFacts method) {
        String left = type.name() + " " + AccessorChoice.mapSpelling(method);
        String what = "hands out " + competition.nameOf(method.result());
        if (accessor.movesNamesOnly()) {
            return new DraftLine(left + " -> ?", what + "; names move only, so it stays a factory", false);
        }
        if (accessor.parameters().isEmpty()) {
            return new DraftLine(left + " -> " + toAccessor(), what, true);
        }
        return accessor.parameters().equals(method.parameters())
                ? new DraftLine(left + " -> " + withArguments(), what, true)
                : new DraftLine(left + " -> " + withArguments(), what + ", without what the accessor asks for", false);
    }

    private void constructors(TypeFacts type, List<DraftLine> lines) {
        type.constructors()
                .filter(made -> !made.isPrivate() && !made.parameters().equals(accessor.parameters()))
                .forEach(made -> {
                    String left = type.name() + " <constructor>(" + String.join(", ", made.parameters()) + ")";
                    String given = BinaryNames.shortMember("(" + String.join(",", made.parameters()) + ")");
                    if (accessor.parameters().isEmpty()) {
                        lines.add(new DraftLine(
                                left + " -> " + toAccessor(),
                                "drops " + given + ": right only if one instance serves all of them. It is what happens"
                                        + " without this line, too",
                                false));
                    } else {
                        lines.add(new DraftLine(
                                left + " -> " + withArguments(), "lacks what the accessor asks for", false));
                    }
                });
    }

    /** The line for a method that canonical lacks. */
    DraftLine renamed(TypeFacts type, MethodFacts method) {
        String left = type.name() + " " + AccessorChoice.mapSpelling(method);
        Optional<MethodPair> best =
                Likeness.best(method, TypeProfile.of(type, competition.code()), competition.canonicalProfile());
        if (best.isEmpty()) {
            return new DraftLine(
                    left + " -> ?", competition.nameOfCanonical() + " has nothing like it: add it there first", false);
        }
        MethodPair pair = best.get();
        Optional<String> arguments = arguments(method, pair.canonical());
        boolean resultFits = method.result().equals("void")
                || method.result().equals(pair.canonical().result());
        boolean callable = !method.isStatic()
                || pair.canonical().isStatic()
                || accessor.parameters().isEmpty();
        boolean sure = pair.score() >= SURE
                && arguments.isPresent()
                && resultFits
                && callable
                && (!accessor.movesNamesOnly()
                        || method.isStatic() == pair.canonical().isStatic());
        String reason = pair.reason()
                + (resultFits
                        ? ""
                        : "; but it returns "
                                + BinaryNames.simple(pair.canonical().result()))
                + (arguments.isPresent() ? "" : "; say where its arguments come from");
        return new DraftLine(left + " -> " + pair.canonical().name() + arguments.orElse("(?)"), reason, sure);
    }

    // Each argument by its type, if that is unmistakable.
    private static Optional<String> arguments(MethodFacts from, MethodFacts to) {
        if (from.parameters().equals(to.parameters())) {
            return Optional.of(
                    from.parameters().isEmpty()
                            ? "()"
                            : numbers(from.parameters().size()));
        }
        Set<String> distinct = new HashSet<>(from.parameters());
        if (distinct.size() != from.parameters().size()
                || from.parameters().size() != to.parameters().size()
                || !distinct.equals(new HashSet<>(to.parameters()))) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>();
        to.parameters().forEach(type -> arguments.add("$" + (from.parameters().indexOf(type) + 1)));
        return Optional.of("(" + String.join(", ", arguments) + ")");
    }

    private static String numbers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            numbers.add("$" + number);
        }
        return "(" + String.join(", ", numbers) + ")";
    }

    // A line for a type serves its listed subtypes.
    private boolean isInherited(TypeFacts type, MethodFacts method) {
        return competition.code().supertypesOf(type).stream()
                .filter(competition::isContender)
                .flatMap(name -> competition.code().find(name).stream())
                .flatMap(TypeFacts::openMethods)
                .anyMatch(inherited -> inherited.member().equals(method.member()));
    }

    private static boolean isOfEveryObject(MethodFacts method) {
        return Set.of("toString()", "hashCode()", "equals(java.lang.Object)", "main(java.lang.String[])")
                .contains(method.member());
    }

    private String toAccessor() {
        return accessor.text();
    }

    private String withArguments() {
        String text = accessor.text();
        return text.substring(0, text.indexOf('('))
                + numbers(accessor.parameters().size());
    }
}
