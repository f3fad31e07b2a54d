package dev.ssotkit.discovery.draft;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lines that a map lacks, proposed as a draft would propose them; which types compete, the map has said already. */
public final class MissingLines {
    /** What a method is called that hands out the one instance. */
    private static final Set<String> USUAL =
            Set.of("getInstance", "instance", "get", "getDefault", "shared", "current", "singleton");

    private final Competition competition;

    private MissingLines(Competition competition) {
        this.competition = competition;
    }

    /** Lines of one entry; empty if its canonical type is not among the code. */
    public static Optional<MissingLines> of(CodeFacts code, String canonicalType, Collection<String> legacyTypes) {
        return code.find(canonicalType).map(canonical -> {
            Competition competition = new Competition(code, canonical);
            legacyTypes.forEach(type -> competition.add(type, 1, true));
            return new MissingLines(competition);
        });
    }

    /**
     * The line for one method that canonical lacks; empty if the type, or the method, is not among the code.
     *
     * @param accessor as the entry has it
     * @param accessorParameters erased binary names
     * @param parameters of the method, likewise
     */
    public Optional<DraftLine> ofMethod(
            String accessor, List<String> accessorParameters, String type, String name, List<String> parameters) {
        CallLines lines = new CallLines(competition, new AccessorChoice(accessor, accessorParameters, ""));
        return competition
                .code()
                .find(type)
                .flatMap(owner -> competition.code().openMethodsOf(owner).stream()
                        .filter(method -> method.name().equals(name)
                                && method.parameters().equals(parameters))
                        .findFirst()
                        .map(method -> lines.renamed(owner, method)));
    }

    /**
     * Values for {@code accessor}: static methods of canonical that return it, else those of other classes, the likeliest
     * first. Sure is at most the first.
     */
    public List<DraftLine> accessors() {
        TypeFacts canonical = competition.canonical();
        List<DraftLine> lines = new ArrayList<>();
        handingOut(canonical).forEach(method -> lines.add(line("", method, lines.isEmpty())));
        if (lines.isEmpty()) {
            competition.code().types().stream()
                    .filter(type -> !type.isTest() && type.isPublic() && !competition.isContender(type.name()))
                    .forEach(type -> handingOut(type)
                            .filter(method -> method.parameters().isEmpty())
                            .forEach(method -> lines.add(line(type.name() + " ", method, lines.isEmpty()))));
        }
        return lines;
    }

    /** Static methods of canonical, or of the class of its accessor, that return canonical for these arguments. */
    public List<String> makersOf(String declaringType, List<String> parameters) {
        return competition.code().find(declaringType).stream()
                .flatMap(this::handingOut)
                .filter(method -> method.parameters().equals(parameters))
                .map(MethodFacts::name)
                .toList();
    }

    private Stream<MethodFacts> handingOut(TypeFacts type) {
        return AccessorChoice.handingOut(type, competition.canonical())
                .sorted(Comparator.comparing((MethodFacts method) -> !USUAL.contains(method.name()))
                        .thenComparing(method -> method.parameters().size())
                        .thenComparing(MethodFacts::member));
    }

    private static DraftLine line(String type, MethodFacts method, boolean isFirst) {
        String text = type + AccessorChoice.mapSpelling(method);
        if (!method.parameters().isEmpty()) {
            return new DraftLine(text, "one instance for each " + String.join(", ", method.parameters()), isFirst);
        }
        return USUAL.contains(method.name())
                ? new DraftLine(text, "one instance for all", isFirst)
                : new DraftLine(text, "if it returns one instance and makes none each time", false);
    }
}
