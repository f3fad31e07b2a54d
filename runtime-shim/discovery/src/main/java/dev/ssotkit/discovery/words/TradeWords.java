package dev.ssotkit.discovery.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that programs of every trade use, so that they say little of what a type is for. */
public final class TradeWords {

    private static final Set<String> ROLES = stems(
            "manager service handler helper util utility tool support controller provider factory builder registry holder "
                    + "component module system engine processor worker adapter wrapper proxy facade client server api spi "
                    + "protocol contract interface type object data info item entry context config model bean dao repository converter encoder decoder codec parser reader writer formatter");

    /** A type of any role may have these beside it. */
    private static final Set<String> ROLES_OF_ANY = stems("manager service helper util utility tool support");

    private static final Set<String> VERSIONS = stems(
            "impl implementation default base abstract simple basic common core my new old legacy modern next unified generic "
                    + "standard custom advanced extended enhanced improved fast compat deprecated internal original canonical shared");

    private static final Set<String> DOUBLES =
            Set.of("mock", "fake", "stub", "dummy", "spy", "recording", "counting", "noop", "silent");

    /** Verbs of one line do the same; what stands on two sides of a bar undoes one another. */
    private static final String VERBS = """
            add register connect join subscribe attach put insert enroll append open | remove unregister deregister disconnect leave unsubscribe detach delete drop evict close
            send publish emit push dispatch deliver fire post transmit notify
            broadcast announce publish
            get find lookup fetch retrieve obtain resolve load read
            count size number total amount length
            create make new build of instance construct open
            is has contains exists includes
            ping heartbeat beat keepalive
            start begin launch run init | stop end finish shutdown close terminate
            parse read decode deserialize from | write encode serialize to print format render
            clear reset flush purge
            """;

    private static final Map<String, Set<Integer>> SENSES = senses();

    private TradeWords() {}

    /** How much a stem says of a type's purpose, from 0 to 1. */
    public static double weight(String stem) {
        if (VERSIONS.contains(stem)) {
            return 0.15;
        }
        return ROLES.contains(stem) ? 0.4 : 1;
    }

    /** Whether a stem stands for no role in particular, or for a version. */
    public static boolean saysNothing(String stem) {
        return ROLES_OF_ANY.contains(stem) || VERSIONS.contains(stem);
    }

    /** Whether a type's first word is one for stand-ins in tests. */
    public static boolean isDouble(String simpleName) {
        return NameWords.of(simpleName).stream()
                .findFirst()
                .filter(DOUBLES::contains)
                .isPresent();
    }

    /** What a verb means in code, each meaning a number; the negative of one is what undoes it. Empty for a verb that is not known. */
    public static Set<Integer> senses(String verb) {
        return SENSES.getOrDefault(verb, Set.of());
    }

    private static Map<String, Set<Integer>> senses() {
        Map<String, Set<Integer>> senses = new HashMap<>();
        int sense = 1;
        for (String line : VERBS.lines().toList()) {
            int sign = 1;
            for (String side : line.split("\\|", -1)) {
                for (String verb : side.strip().split(" ", -1)) {
                    Set<Integer> known = senses.getOrDefault(verb, Set.of());
                    senses.put(
                            verb,
                            Stream.concat(known.stream(), Stream.of(sign * sense))
                                    .collect(Collectors.toSet()));
                }
                sign = -sign;
            }
            sense++;
        }
        return senses;
    }

    private static Set<String> stems(String words) {
        return Stream.of(words.split(" ")).map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }
}
