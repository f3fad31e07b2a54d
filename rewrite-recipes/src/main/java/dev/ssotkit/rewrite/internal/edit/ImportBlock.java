package dev.ssotkit.rewrite.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openrewrite.java.tree.J;

/** Imports that stand together, with no empty line between them, and not some static and some not. */
final class ImportBlock {

    private static final int NONE = -1;

    private final String lead;
    private final List<ImportLine> lines = new ArrayList<>();
    private int left = NONE;
    private boolean isSorted = true;

    /** @param lead the white space before its first import */
    ImportBlock(String lead) {
        this.lead = lead;
    }

    String lead() {
        return lead;
    }

    List<ImportLine> lines() {
        return lines;
    }

    /** Reads one more import. */
    void read(ImportLine line) {
        isSorted &= lines.isEmpty() || lines.get(lines.size() - 1).name().compareTo(line.name()) <= 0;
        lines.add(line);
    }

    /** Takes imports out and hands them over; the first that goes leaves the place for what comes instead. */
    List<ImportLine> remove(Predicate<J.Import> goes) {
        List<ImportLine> gone = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            ImportLine line = lines.get(i);
            if (!goes.test(line.tree().getElement())) {
                i++;
                continue;
            }
            gone.add(lines.remove(i)); // By its index: imports are all equal to each other.
            if (left == NONE && !line.isStatic()) {
                left = i;
            }
        }
        return gone;
    }

    /** Whether an import went from here. */
    boolean isLeft() {
        return left != NONE;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean isStatic() {
        return !lines.isEmpty() && lines.get(0).isStatic();
    }

    /** Whether it holds imports of the JDK, and nothing else. */
    boolean isOfJdk() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> isOfJdk(line.name()));
    }

    static boolean isOfJdk(String name) {
        return name.startsWith("java.") || name.startsWith("javax.");
    }

    /** How much the most alike of its imports has in common with a name. */
    int common(String name) {
        return lines.stream().mapToInt(line -> line.common(name)).max().orElse(0);
    }

    /** Adds an import: in order where there is one, else in place of the one that went, else among those most alike. */
    void add(ImportLine line) {
        lines.add(position(line.name()), line);
    }

    private int position(String name) {
        if (isSorted) {
            return firstAfter(name, 0, lines.size());
        }
        int alike = common(name);
        boolean isBesideAlike = alike == 0 || commonAt(left - 1, name) > 0 || commonAt(left, name) > 0;
        if (left != NONE && isBesideAlike) {
            return Math.min(left, lines.size());
        }
        if (alike == 0) {
            return lines.size();
        }
        int from = 0;
        while (lines.get(from).common(name) < alike) {
            from++;
        }
        int to = from;
        while (to < lines.size() && lines.get(to).common(name) >= alike) {
            to++;
        }
        return firstAfter(name, from, to);
    }

    private int commonAt(int index, String name) {
        return index < 0 || index >= lines.size() ? 0 : lines.get(index).common(name);
    }

    private int firstAfter(String name, int from, int to) {
        int at = from;
        while (at < to && lines.get(at).name().compareTo(name) < 0) {
            at++;
        }
        return at;
    }
}
