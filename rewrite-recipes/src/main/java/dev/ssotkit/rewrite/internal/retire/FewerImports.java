package dev.ssotkit.rewrite.internal.retire;

import java.util.List;
import java.util.function.Predicate;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;

/** Takes imports out of a file of Java; what stands before the first of them, a licence maybe, goes with none. */
public final class FewerImports {

    private FewerImports() {}

    /** The file without the imports of which something holds. */
    public static JavaSourceFile without(JavaSourceFile file, Predicate<J.Import> isGone) {
        List<J.Import> before = file.getImports();
        List<J.Import> left = ListUtils.map(before, each -> isGone.test(each) ? null : each);
        if (left == before || before.isEmpty()) {
            return file;
        }
        Space head = before.get(0).getPrefix();
        if (!left.isEmpty()) {
            return file.withImports(ListUtils.map(left, (index, each) -> index == 0 ? each.withPrefix(head) : each));
        }
        JavaSourceFile bare = file.withImports(left);
        // Documentation of the class stands in its own prefix.
        boolean takesHead = !head.getComments().isEmpty()
                && !bare.getClasses().isEmpty()
                && bare.getClasses().get(0).getPrefix().getComments().isEmpty();
        return takesHead
                ? bare.withClasses(
                        ListUtils.map(bare.getClasses(), (index, each) -> index == 0 ? each.withPrefix(head) : each))
                : bare;
    }
}
