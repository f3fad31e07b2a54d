package dev.ssotkit.discovery.draft;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.TypeSort;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the draft reaches the canonical instance.
 *
 * @param text as the option {@code accessor} has it
 * @param parameters of it, erased binary names
 * @param comment what was found, or what to write
 */
record AccessorChoice(String text, List<String> parameters, String comment) {

    static final String NAMES_ONLY = "new";

    private static final String USUAL = "getInstance()";

    static AccessorChoice of(Competition competition) {
        TypeFacts canonical = competition.canonical();
        Optional<MethodFacts> own = handingOut(canonical, canonical).min(fewestParameters());
        if (own.isPresent()) {
            MethodFacts method = own.get();
            String comment = method.parameters().isEmpty()
                    ? "A static method without parameters that returns it: one instance for all."
                    : "A static method that returns it, by what it is given: one instance per context.";
            return new AccessorChoice(mapSpelling(method), method.parameters(), comment);
        }
        if (isNamesOnly(canonical, competition.code())) {
            return new AccessorChoice(
                    NAMES_ONLY, List.of(), "Nothing to hand out: it has no instance that could be shared. Names move.");
        }
        return ofAnotherType(competition)
                .orElseGet(() -> new AccessorChoice(
                        USUAL,
                        List.of(),
                        "TO DO: no static method returns it. Write one, public static " + canonical.simpleName() + " "
                                + USUAL + ", or `new` to move names only."));
    }

    private static Optional<AccessorChoice> ofAnotherType(Competition competition) {
        CodeFacts code = competition.code();
        for (TypeFacts type : code.types()) {
            if (!type.isTest() && type.isPublic() && !competition.isContender(type.name())) {
                Optional<MethodFacts> method = handingOut(type, competition.canonical())
                        .filter(found -> found.parameters().isEmpty())
                        .findFirst();
                if (method.isPresent()) {
                    return Optional.of(new AccessorChoice(
                            type.name() + " " + mapSpelling(method.get()),
                            List.of(),
                            "A static method of another class that returns it."));
                }
            }
        }
        return Optional.empty();
    }

    static Stream<MethodFacts> handingOut(TypeFacts type, TypeFacts canonical) {
        return type.openMethods()
                .filter(method -> method.isStatic()
                        && method.isPublic()
                        && method.result().equals(canonical.name()));
    }

    private static Comparator<MethodFacts> fewestParameters() {
        return Comparator.comparingInt(
                        (MethodFacts method) -> method.parameters().size())
                .thenComparing(MethodFacts::name);
    }

    private static boolean isNamesOnly(TypeFacts canonical, CodeFacts code) {
        return canonical.sort() != TypeSort.CLASS
                || code.isThrowable(canonical)
                || (canonical.openMethods().findAny().isPresent()
                        && canonical.openMethods().allMatch(MethodFacts::isStatic));
    }

    boolean movesNamesOnly() {
        return text.equals(NAMES_ONLY);
    }

    /** How the map writes a method: erased parameters, separated by a comma and a blank. */
    static String mapSpelling(MethodFacts method) {
        return method.name() + "(" + String.join(", ", method.parameters()) + ")";
    }
}
