package dev.ssotkit.map.file;

import dev.ssotkit.map.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map that cannot be used; the message has one line for each problem. */
public final class InvalidMapException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidMapException(List<Problem> problems) {
        super(message(sorted(problems)));
        this.problems = Collections.unmodifiableList(sorted(problems));
    }

    /** Every problem, in the order of files and lines; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** By file in the order of reading, then by line: as somebody repairs them. */
    private static List<Problem> sorted(List<Problem> problems) {
        Map<@Nullable String, List<Problem>> byFile = new LinkedHashMap<>();
        for (Problem problem : problems) {
            List<Problem> ofFile = byFile.get(problem.file());
            if (ofFile == null) {
                ofFile = new ArrayList<>();
                byFile.put(problem.file(), ofFile);
            }
            ofFile.add(problem);
        }
        List<Problem> sorted = new ArrayList<>();
        for (List<Problem> ofFile : byFile.values()) {
            ofFile.sort(new ByLine());
            sorted.addAll(ofFile);
        }
        return sorted;
    }

    private static String message(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(text.length() == 0 ? "" : System.lineSeparator()).append(problem);
        }
        return text.toString();
    }

    /** A class, for an agent reads its map before main, where it uses no lambdas. */
    private static final class ByLine implements Comparator<Problem> {
        @Override
        public int compare(Problem a, Problem b) {
            return Integer.compare(a.line(), b.line());
        }
    }
}
