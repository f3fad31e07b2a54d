package dev.ssotkit.map.file;

import dev.ssotkit.map.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A map that cannot be used; the message has one line for each problem. */
public final class InvalidMapException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidMapException(List<Problem> problems) {
        super(message(problems));
        this.problems = Collections.unmodifiableList(new ArrayList<>(problems));
    }

    /** Every problem, in the order of files and lines; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(text.length() == 0 ? "" : System.lineSeparator()).append(problem);
        }
        return text.toString();
    }
}
