package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.ImportedNames;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.TextComment;

/** The links of a package's own Javadoc: the parser hands it over as text, before anything else in the file. */
public final class PackageDocs implements Rule<JavaSourceFile> {

    private static final Pattern LINK =
            Pattern.compile("(?<=\\{@link\\s|\\{@linkplain\\s|@see\\s)\\s*[\\w.$]*(?:#\\w+)?(?:\\([^)]*\\))?");
    private static final Pattern MEMBER = Pattern.compile("#(\\w+)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.$#])[A-Za-z_$][\\w.$]*");

    private final RuleContext context;
    private final JavaSourceFile file;

    public PackageDocs(RuleContext context) {
        this.context = context;
        this.file = context.file();
    }

    @Override
    public Set<Class<? extends JavaSourceFile>> constructs() {
        return Set.of(JavaSourceFile.class);
    }

    @Override
    public void at(JavaSourceFile file, Cursor cursor, Findings found) {
        // The plain text of a comment has no tree: it is read at the end, as a whole.
    }

    @Override
    public void atEnd(JavaSourceFile file, Findings found) {
        if (!file.getSourcePath().endsWith("package-info.java")) {
            return;
        }
        ImportedNames visible = new ImportedNames(file, context.hypothesis());
        List<Comment> comments = file.getPrefix().getComments();
        int line = 1 + breaksIn(file.getPrefix().getWhitespace());
        for (int i = 0; i < comments.size(); i++) {
            String text = comments.get(i) instanceof TextComment plain ? plain.getText() : "";
            if (text.startsWith("*") && comments.get(i).isMultiline()) {
                int first = line;
                String moved = LINK.matcher(text)
                        .replaceAll(link -> Matcher.quoteReplacement(move(link, text, first, visible, found)));
                if (!moved.equals(text)) {
                    found.add(new Finding.Documented(file.getId(), i, moved));
                }
            }
            line += breaksIn(text);
            line += breaksIn(comments.get(i).getSuffix());
        }
    }

    private String move(MatchResult link, String text, int firstLine, ImportedNames visible, Findings found) {
        int line = firstLine + breaksIn(text.substring(0, link.start()));
        Matcher member = MEMBER.matcher(link.group());
        return NAME.matcher(link.group()).replaceAll(name -> {
            String written = name.group();
            TypeKey key = written.indexOf('.') < 0 ? visible.find(written) : TypeKey.of(written);
            Entry entry = context.hypothesis().entryOf(key);
            if (key == null
                    || entry == null
                    || !context.hypothesis().movesAt(key, Place.of(Language.topLevelClassOf(file)))) {
                return Matcher.quoteReplacement(written);
            }
            int position = link.start() + name.start();
            if (member.find(0) && name.end() == member.start() && !has(entry, member.group(1))) {
                String reason = RuleContext.canonical(entry) + " has no such member: the link to " + member.group(1)
                        + " goes on leading to " + key.name();
                use(key, entry, line, position, UseStatus.KEPT, reason, found);
                return Matcher.quoteReplacement(key.name());
            }
            use(key, entry, line, position, UseStatus.REWRITTEN, "", found);
            return Matcher.quoteReplacement(entry.canonicalType().key());
        });
    }

    private void use(
            TypeKey key, Entry entry, int line, int position, UseStatus status, String reason, Findings found) {
        UUID id = Use.idOfPlace(file.getId(), position);
        found.add(new Finding.Noted(
                new Use(id, line, UseKind.TYPE, key, RuleContext.canonical(entry), status, reason, "", true)));
    }

    private boolean has(Entry entry, String member) {
        return context.hypothesis().canonical(entry).stream()
                .anyMatch(canonical -> Members.field(canonical, member).isPresent()
                        || !Members.methods(canonical, member).isEmpty());
    }

    private static int breaksIn(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
