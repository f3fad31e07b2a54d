package dev.ssotkit.rewrite.internal.retire.delegation;

import java.util.Collection;

/** Questions on what members pass on to. */
final class Calls {

    private Calls() {}

    /** Whether a call is made without arguments. */
    static boolean takesNothing(Passed passed) {
        return passed.call().method().getParameterTypes().isEmpty();
    }

    /** Whether all lead to the same method. */
    static boolean areOne(Collection<Passed> all) {
        return all.stream()
                        .map(passed -> passed.call().method().toString())
                        .distinct()
                        .count()
                == 1;
    }
}
