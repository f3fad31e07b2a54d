package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.MalformedClassException;
import dev.ssotkit.eligibility.classfile.UnknownVersionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Class files that could not be read, a line each; those of one version that is not known yet share a line. */
public final class UnreadableClasses {
    private final List<String> lines = new ArrayList<>();
    private final Map<String, TreeSet<String>> byAdvice = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** @param line of its own */
    public void add(String line) {
        lines.add(line);
    }

    /** @param consequence what becomes of it: {@code skipped} */
    public void add(String classFile, MalformedClassException e, String consequence) {
        if (e instanceof UnknownVersionException newer) {
            byAdvice.computeIfAbsent(newer.advice(), advice -> new TreeSet<>()).add(classFile);
            reasons.putIfAbsent(newer.advice(), " cannot be read (" + e.getMessage() + "); " + consequence + ": ");
        } else {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String thrown = cause == e ? "" : ", " + cause;
            lines.add(classFile + " cannot be read (" + e.getMessage() + thrown + "); " + consequence);
        }
    }

    /** Each line once. */
    public List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        byAdvice.forEach((advice, classFiles) -> {
            int more = classFiles.size() - 1;
            all.add(classFiles.first() + (more == 0 ? "" : " and " + more + " more") + reasons.get(advice) + advice);
        });
        return all.stream().distinct().toList();
    }
}
