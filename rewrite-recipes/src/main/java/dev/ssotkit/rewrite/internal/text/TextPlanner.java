package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.NamedConstruction;
import dev.ssotkit.rewrite.internal.index.FileFilter;
import dev.ssotkit.rewrite.internal.index.Mentions;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.text.format.ClassNameReference;
import dev.ssotkit.rewrite.internal.text.format.CodeUse;
import dev.ssotkit.rewrite.internal.text.format.Formats;
import dev.ssotkit.rewrite.internal.text.format.TextFormat;
import dev.ssotkit.rewrite.internal.text.format.WordLines;
import dev.ssotkit.rewrite.internal.text.spring.SpringBeans;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.text.PlainText;
import org.openrewrite.tree.ParseError;

/** Plans the files that are not code: what names a class in them moves, or holds its type back. */
public final class TextPlanner {

    private static final Objection IN_PAGE =
            new Objection("code in a page, which nobody attributes", "move it by hand, or out of the page");

    private final Hypothesis hypothesis;
    private final ServiceFolders services;

    /** A planner under one hypothesis. */
    public TextPlanner(Hypothesis hypothesis, ServiceFolders services) {
        this.hypothesis = hypothesis;
        this.services = services;
    }

    /** What happens to class names in a file. */
    public PlannedFile plan(SourceFile file) {
        Optional<TextFormat> format = Formats.of(file);
        if (!FileFilter.isJsp(file)
                && (file instanceof ParseError || file instanceof PlainText && FileFilter.isCode(file))) {
            return held(file, UseStatus.UNRESOLVED, whyText(file));
        }
        if (file instanceof JavaSourceFile) {
            String path = file.getSourcePath().toString();
            return held(
                    file,
                    UseStatus.BLOCKED,
                    new Objection(
                            "uses in this language are not rewritten",
                            "move them by hand: " + path.substring(path.lastIndexOf('.'))));
        }
        if (file instanceof PlainText text && FileFilter.isServiceFile(file)) {
            return new ServiceFile(text, hypothesis, new NamedConstruction(hypothesis), services).plan();
        }
        return format.map(each -> planNames(file, each))
                .orElseGet(() -> new PlannedFile(file, List.of(), Optional.empty()));
    }

    private Objection whyText(SourceFile file) {
        return file instanceof ParseError
                ? new Objection("source code that the parser cannot read", "move it by hand")
                : hypothesis.index().layout().isInModuleOfRun(file)
                        ? new Objection(
                                "source code that this run sees as text only",
                                "let the runner parse it, or move it by hand")
                        : new Objection("not part of this run: source code of another module", "add the module");
    }

    private PlannedFile planNames(SourceFile file, TextFormat format) {
        MovingNames names = new MovingNames(hypothesis, file);
        NameVerdict verdict = new NameVerdict(hypothesis, names, format);
        NameUses uses = new NameUses(file);
        for (CodeUse use : format.codeIn(
                file,
                hypothesis.movingNames().inCode(),
                hypothesis.index().layout().isIncluded(file))) {
            uses.unresolved(use.type(), entryOf(use.type()), use.line(), IN_PAGE);
        }
        List<ClassNameReference> references = format.namesIn(file);
        int[] lines = null;
        for (int i = 0; i < references.size(); i++) {
            ClassNameReference reference = references.get(i);
            Optional<MovingNames.Match> match = names.in(reference);
            if (match.isPresent()) {
                lines = Objects.requireNonNullElseGet(lines, () -> WordLines.of(file, format));
                verdict.add(reference, match.get(), lines[i], uses);
            }
        }
        boolean isEdited = uses.all().stream().anyMatch(use -> !use.isBlocking());
        return new PlannedFile(
                file, uses.all(), isEdited ? Optional.of(before -> edited(before, names)) : Optional.empty());
    }

    private SourceFile edited(SourceFile before, MovingNames names) {
        SourceFile made = new SpringBeans(hypothesis).rewrite(before);
        return Formats.of(made).map(format -> format.walk(made, names::renamed)).orElse(made);
    }

    /** A file that cannot be looked into: every type that it mentions stays. */
    public PlannedFile held(SourceFile file, UseStatus status, Objection objection) {
        NameUses uses = new NameUses(file);
        Mentions.in(file, hypothesis.movingNames())
                .forEach((key, lines) -> lines.forEach(
                        line -> uses.add(key, entryOf(key), line, status, objection.reason(), objection.remedy())));
        return new PlannedFile(file, uses.all(), Optional.empty());
    }

    private Entry entryOf(TypeKey key) {
        return Objects.requireNonNull(hypothesis.entryOf(key));
    }
}
