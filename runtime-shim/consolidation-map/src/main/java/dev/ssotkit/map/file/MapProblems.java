package dev.ssotkit.map.file;

import dev.ssotkit.map.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of one file. */
final class MapProblems {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    MapProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    List<Problem> problems() {
        return problems;
    }

    void add(
            int line,
            @Nullable String entry,
            @Nullable String option,
            @Nullable String value,
            String fault,
            String remedy) {
        problems.add(new Problem(file, line, entry, option, value, fault, remedy));
    }
}
