package dev.ssotkit.rewrite.internal.tree;

import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** What stands before the arrow or colon of a case (JLS 14.11.1), as against its guard and what it yields. */
public final class SwitchLabels {

    private SwitchLabels() {}

    /** Whether the tree at a cursor is a label, parentheses aside. */
    public static boolean isAt(Cursor cursor) {
        Object child = cursor.getValue();
        Cursor around = cursor.getParentTreeCursor();
        while (around.getValue() instanceof J.Parentheses) {
            child = around.getValue();
            around = around.getParentTreeCursor();
        }
        return around.getValue() instanceof J.Case branch
                && branch.getCaseLabels().contains(child);
    }
}
