package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.map.text.NamesInCode;
import dev.ssotkit.rewrite.internal.index.FileFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.SourceFile;
import org.openrewrite.text.PlainText;
import org.openrewrite.text.PlainTextParser;

/**
 * JSP: pages, fragments and tag files. However they arrive: the parser of XML leaves out most of what stands in them, so
 * their text is read, and is what comes out.
 */
final class JspFormat implements TextFormat {

    @Override
    public boolean isOf(SourceFile file) {
        return FileFilter.isJsp(file);
    }

    @Override
    public SourceFile walk(SourceFile file, Names names) {
        String text = file.printAll();
        Cursor cursor = new Cursor(new Cursor(null, Cursor.ROOT_VALUE), file);
        StringBuilder walked = new StringBuilder(text.length());
        int at = 0;
        for (JspPart part : JspLexer.parts(text, isXml(file))) {
            if (mayName(part)) {
                walked.append(text, at, part.start());
                String words = text.substring(part.start(), part.end());
                walked.append(Words.replace(words, Words.Syntax.PLAIN, roleOf(part), cursor, names));
                at = part.end();
            }
        }
        walked.append(text, at, text.length());
        return walked.toString().equals(text) ? file : withText(file, walked.toString());
    }

    private static PlainText withText(SourceFile file, String text) {
        PlainText plain = file instanceof PlainText already ? already : PlainTextParser.convert(file);
        return plain.withText(text);
    }

    // What stands in an element of HTML is shown, and read by nobody.
    private static boolean mayName(JspPart part) {
        return part.kind() == JspPart.Kind.ATTRIBUTE && !part.attribute().equals("extends")
                || part.kind() == JspPart.Kind.TEXT && part.isOfAction();
    }

    private static Role roleOf(JspPart part) {
        return switch (part.attribute()) {
            case "import" -> Role.CODE;
            case "type", "variable-class" -> Role.NAME;
            default -> Role.VALUE;
        };
    }

    @Override
    public List<CodeUse> codeIn(SourceFile file, NamesInCode wanted, boolean isIncluded) {
        return List.copyOf(new JspPage(file.printAll(), isXml(file), wanted, isIncluded).codeUses());
    }

    @Override
    public Set<String> identifiersIn(SourceFile file) {
        String text = file.printAll();
        return JspLexer.parts(text, isXml(file)).stream()
                .filter(part -> part.isIdentifier() || isReference(part))
                .map(part -> text.substring(part.start(), part.end()).strip())
                .collect(Collectors.toSet());
    }

    private static boolean isReference(JspPart part) {
        return part.kind() == JspPart.Kind.ATTRIBUTE && XmlFormat.IDENTIFIERS.contains(part.attribute());
    }

    private static boolean isXml(SourceFile file) {
        String path = file.getSourcePath().toString();
        return path.endsWith(".jspx") || path.endsWith(".tagx");
    }

    @Override
    public List<KeyClash.Keyed> keysAround(Cursor key) {
        return List.of();
    }
}
