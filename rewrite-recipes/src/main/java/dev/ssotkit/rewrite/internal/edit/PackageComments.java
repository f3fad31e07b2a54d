package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.plan.FilePlan;
import java.util.List;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.TextComment;

/** The Javadoc of a package, which is plain text at the head of its file. */
final class PackageComments {

    private PackageComments() {}

    /** The file with the texts that the plan has for its comments. */
    static JavaSourceFile moved(JavaSourceFile file, FilePlan plan) {
        if (plan.packageDocs().isEmpty()) {
            return file;
        }
        List<Comment> comments = ListUtils.map(file.getPrefix().getComments(), (index, comment) -> {
            String text = plan.packageDocs().get(index);
            return text != null && comment instanceof TextComment doc ? doc.withText(text) : comment;
        });
        return file.withPrefix(file.getPrefix().withComments(comments));
    }
}
