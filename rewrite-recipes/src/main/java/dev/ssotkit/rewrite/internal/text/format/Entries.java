package dev.ssotkit.rewrite.internal.text.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries of a structure that two names share after they have become one. */
final class Entries {

    private Entries() {}

    /**
     * What is left without the entries that a change has made equal to others, the first of them staying.
     *
     * @param text what an entry says; null where it cannot be compared
     */
    static <T> List<T> withoutRepeats(List<T> before, List<T> after, Function<T, @Nullable String> text) {
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < after.size(); i++) {
            String now = text.apply(after.get(i));
            if (now != null && !now.equals(text.apply(before.get(i)))) {
                moved.add(now);
            }
        }
        List<T> left = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (T entry : after) {
            String now = text.apply(entry);
            if (now == null || seen.add(now) || !moved.contains(now)) {
                left.add(entry);
            }
        }
        return left;
    }
}
