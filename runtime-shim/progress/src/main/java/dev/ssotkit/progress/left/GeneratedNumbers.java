package dev.ssotkit.progress.left;

import java.util.regex.Pattern;

/** Numbers that compilers give to anonymous classes, lambdas and closures: they change with whatever stands before them. */
final class GeneratedNumbers {
    private static final Pattern NUMBER = Pattern.compile("(\\$|_closure)\\d+");

    private GeneratedNumbers() {}

    /** {@code a.Outer$*.run} for {@code a.Outer$2.run}. */
    static String without(String place) {
        return NUMBER.matcher(place).replaceAll("$1*");
    }
}
