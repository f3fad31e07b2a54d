package dev.ssotkit.discovery;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param canonicalType binary name of the type that stays, also with dots between nested types; null to have one proposed
 * @param namePattern part of a competitor's simple name, {@code *} for anything; null for any name
 * @param leastSimilarity from 0 to 1
 * @param packages packages of competitors, those below them included; empty for all
 */
public record DiscoveryOptions(
        @Nullable String canonicalType, @Nullable String namePattern, double leastSimilarity, List<String> packages) {

    /** From here on more speaks for a type than against it. */
    public static final double LEAST_SIMILARITY = 0.5;

    public DiscoveryOptions {
        packages = List.copyOf(packages);
    }

    /** Everything, in the whole code. */
    public static DiscoveryOptions withCanonical(@Nullable String canonicalType) {
        return new DiscoveryOptions(canonicalType, null, LEAST_SIMILARITY, List.of());
    }

    /** What is wrong with them, in a sentence; null if nothing is. */
    public @Nullable String problem() {
        return leastSimilarity > 0 && leastSimilarity <= 1
                ? null
                : "the least similarity is a number above 0 and at most 1, such as 0.5; this is " + leastSimilarity;
    }

    boolean admit(TypeFacts type) {
        String packageName = BinaryNames.packageOf(type.name());
        boolean inPackages = packages.isEmpty()
                || packages.stream().anyMatch(name -> packageName.equals(name) || packageName.startsWith(name + "."));
        return inPackages && (namePattern == null || matches(Objects.requireNonNull(namePattern), type.simpleName()));
    }

    private static boolean matches(String pattern, String name) {
        String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
        return Pattern.matches(regex, name);
    }
}
