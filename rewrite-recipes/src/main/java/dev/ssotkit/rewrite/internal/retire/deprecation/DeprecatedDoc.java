package dev.ssotkit.rewrite.internal.retire.deprecation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.Javadoc;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TextComment;
import org.openrewrite.marker.Markers;

/** Documentation with a {@code @deprecated} tag that links to what takes the place; what is there already stays, word for word. */
final class DeprecatedDoc {

    private static final Pattern TAG = Pattern.compile("(?m)(?:^\\s*\\*?|^\\*)\\s*@deprecated\\b");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*\\*?\\s*@\\w");

    private final Deprecation deprecation;
    private final String lineBreak;
    private final String indent;

    private DeprecatedDoc(Deprecation deprecation, String lineBreak, String indent) {
        this.deprecation = deprecation;
        this.lineBreak = lineBreak;
        this.indent = indent;
    }

    /** What stands before a declaration, with the tag. */
    static Space in(Space prefix, Deprecation deprecation, String lineBreak, Cursor declaration) {
        DeprecatedDoc doc = new DeprecatedDoc(deprecation, lineBreak, prefix.getIndent());
        List<Comment> comments = new ArrayList<>(prefix.getComments());
        for (int i = comments.size() - 1; i >= 0; i--) {
            Comment comment = comments.get(i);
            if (deprecation.isMarkdown() && isMarkdown(comment)) {
                return doc.isTaggedInMarkdown(comments) ? prefix : doc.withLine(prefix, comments, i);
            }
            if (isDoc(comment)) {
                String written = comment.printComment(declaration);
                if (written.startsWith("///")) {
                    return doc.withLine(prefix, comments, i, written);
                }
                String tagged = doc.tagged(written.substring(2, written.length() - 2));
                comments.set(i, new TextComment(true, tagged, comment.getSuffix(), Markers.EMPTY));
                return written.equals("/*" + tagged + "*/") ? prefix : prefix.withComments(comments);
            }
        }
        String text = "*" + doc.line(" * " + doc.tag()) + doc.line(" ");
        comments.add(new TextComment(true, text, lineBreak + doc.indent, Markers.EMPTY));
        return prefix.withComments(comments);
    }

    private static boolean isDoc(Comment comment) {
        return comment instanceof Javadoc.DocComment
                || (comment instanceof TextComment text
                        && text.isMultiline()
                        && text.getText().startsWith("*"));
    }

    private static boolean isMarkdown(Comment comment) {
        return comment instanceof TextComment text
                && !text.isMultiline()
                && text.getText().startsWith("/");
    }

    private boolean isTaggedInMarkdown(List<Comment> comments) {
        return comments.stream()
                .anyMatch(comment -> isMarkdown(comment)
                        && ((TextComment) comment).getText().contains("@deprecated")
                        && linksToCanonical(((TextComment) comment).getText()));
    }

    private Space withLine(Space prefix, List<Comment> comments, int last) {
        String suffix = comments.get(last).getSuffix();
        comments.set(last, comments.get(last).withSuffix(lineBreak + indent));
        comments.add(last + 1, new TextComment(false, "/ " + tag(), suffix, Markers.EMPTY));
        return prefix.withComments(comments);
    }

    // Where the parser knows documentation in Markdown, all of its lines are one comment.
    private Space withLine(Space prefix, List<Comment> comments, int at, String written) {
        if (written.contains("@deprecated") && linksToCanonical(written)) {
            return prefix;
        }
        String text = written.substring(2) + line("/// " + tag());
        comments.set(at, new TextComment(false, text, comments.get(at).getSuffix(), Markers.EMPTY));
        return prefix.withComments(comments);
    }

    private String tag() {
        return "@deprecated " + sentence();
    }

    private String sentence() {
        return "Use {@link " + deprecation.link() + "}.";
    }

    private String line(String text) {
        return lineBreak + indent + text;
    }

    private boolean linksToCanonical(String text) {
        return Pattern.compile("\\{@link(?:plain)?\\s+[^}]*\\b" + Pattern.quote(deprecation.canonical()) + "\\b")
                .matcher(text)
                .find();
    }

    // The text stands between the slashes and stars that begin and end the comment.
    private String tagged(String text) {
        Matcher tag = TAG.matcher(text);
        if (!tag.find()) {
            return appended(text);
        }
        Matcher next = BLOCK_TAG.matcher(text);
        int end = next.find(tag.end()) ? next.start() : text.length();
        String block = text.substring(tag.start(), end);
        if (linksToCanonical(block)) {
            return text;
        }
        int last = lastWordIn(text, tag.end(), end);
        String separator = ".!?".indexOf(text.charAt(last - 1)) >= 0 || last == tag.end() ? " " : ". ";
        String rest = text.substring(last);
        return text.substring(0, last) + separator + sentence() + (rest.isEmpty() ? " " : rest);
    }

    private String appended(String text) {
        int last = lastWordIn(text, 0, text.length());
        String kept = text.substring(0, last);
        boolean isOneLine = text.indexOf('\n') < 0;
        if (isOneLine) {
            String words = kept.substring(Math.min(1, kept.length())).strip();
            kept = "*" + (words.isEmpty() ? "" : line(" * " + words));
        }
        boolean isEmpty = kept.strip().equals("*");
        boolean endsWithTag = lastParagraphIsTag(kept);
        return kept + (isEmpty || endsWithTag ? "" : line(" *")) + line(" * " + tag()) + line(" ");
    }

    private static boolean lastParagraphIsTag(String text) {
        return BLOCK_TAG.matcher(text).find();
    }

    // The end of the last word; a star that begins a line is none.
    private static int lastWordIn(String text, int from, int end) {
        int last = end;
        while (last > from && (Character.isWhitespace(text.charAt(last - 1)) || isStarOfLine(text, last - 1))) {
            last--;
        }
        return Math.max(last, Math.max(from, 1));
    }

    private static boolean isStarOfLine(String text, int at) {
        if (text.charAt(at) != '*') {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before >= 0 && text.charAt(before) == '\n';
    }
}
