package dev.ssotkit.twins.shrink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Zeller and Hildebrandt's ddmin: finds a list of which no element can be left out. */
final class DeltaDebugging {

    private DeltaDebugging() {}

    /** A question that files may be needed to answer. */
    interface Test<T> {
        boolean stillFails(List<T> fewer) throws IOException;
    }

    static <T> List<T> smallest(List<T> failing, Test<T> test) throws IOException {
        List<T> all = failing;
        int parts = Math.min(2, all.size());
        while (parts > 0) {
            List<T> fewer = withoutOnePart(all, parts, test);
            if (fewer != null) {
                all = fewer;
                parts = Math.min(Math.max(parts - 1, 2), all.size());
            } else if (parts >= all.size()) {
                return all;
            } else {
                parts = Math.min(parts * 2, all.size());
            }
        }
        return all;
    }

    private static <T> @Nullable List<T> withoutOnePart(List<T> all, int parts, Test<T> test) throws IOException {
        for (int i = 0; i < parts; i++) {
            List<T> fewer = new ArrayList<>(all.subList(0, all.size() * i / parts));
            fewer.addAll(all.subList(all.size() * (i + 1) / parts, all.size()));
            if (test.stillFails(fewer)) {
                return fewer;
            }
        }
        return null;
    }
}
