package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.Space;

/**
 * An import with the comments that belong to it: those above it, and those behind it on its own line, which the tree keeps
 * before whatever comes next.
 */
record ImportLine(JRightPadded<J.Import> tree, String whitespace, List<Comment> above, Space behind) {

    /** What a prefix holds that still stands on the line before it. */
    static Space behind(Space prefix) {
        int ends = ends(prefix);
        if (ends == 0) {
            return Space.EMPTY;
        }
        List<Comment> behind = new ArrayList<>(prefix.getComments().subList(0, ends));
        behind.set(ends - 1, behind.get(ends - 1).withSuffix(""));
        return Space.build(prefix.getWhitespace(), behind);
    }

    /** The rest of a prefix, from the line break on. */
    static Space below(Space prefix) {
        int ends = ends(prefix);
        return ends == 0
                ? prefix
                : Space.build(
                        prefix.getComments().get(ends - 1).getSuffix(),
                        prefix.getComments().subList(ends, prefix.getComments().size()));
    }

    // How many comments come before the first line break, if there is one.
    private static int ends(Space prefix) {
        List<Comment> comments = prefix.getComments();
        if (comments.isEmpty() || prefix.getWhitespace().indexOf('\n') >= 0) {
            return 0;
        }
        for (int i = 0; i < comments.size(); i++) {
            if (comments.get(i).getSuffix().indexOf('\n') >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A prefix with what stands on the line before it. */
    static Space joined(Space behind, Space below) {
        if (behind.getComments().isEmpty()) {
            return below;
        }
        List<Comment> comments = new ArrayList<>(behind.getComments());
        int last = comments.size() - 1;
        comments.set(last, comments.get(last).withSuffix(below.getWhitespace()));
        comments.addAll(below.getComments());
        return Space.build(behind.getWhitespace(), comments);
    }

    boolean isStatic() {
        return tree.getElement().isStatic();
    }

    /** The name that is imported, as imports are sorted. */
    String name() {
        return TypeKey.of(tree.getElement().getTypeName()).name();
    }

    /** How many words the names of two imports begin with alike. */
    int common(String other) {
        String[] ones = name().split("\\.");
        String[] others = other.split("\\.");
        int common = 0;
        while (common < Math.min(ones.length, others.length) && ones[common].equals(others[common])) {
            common++;
        }
        return common;
    }
}
