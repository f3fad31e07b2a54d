package dev.ssotkit.rewrite.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.plan.FileEdit;
import dev.ssotkit.rewrite.plan.Moves;
import dev.ssotkit.rewrite.plan.NamedConstruction;
import dev.ssotkit.rewrite.plan.PlannedFile;
import dev.ssotkit.rewrite.plan.Problem;
import dev.ssotkit.rewrite.plan.Use;
import dev.ssotkit.rewrite.scan.Mentions;
import dev.ssotkit.rewrite.scan.ScopeGate;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.json.tree.Json;
import org.openrewrite.properties.tree.Properties;
import org.openrewrite.text.PlainText;
import org.openrewrite.tree.ParseError;
import org.openrewrite.xml.tree.Xml;
import org.openrewrite.yaml.tree.Yaml;

/** Plans the files that are not Java: what names a class in them moves, or holds its type back. */
public final class TextPlanner {

    private static final Set<String> REGISTRIES = Set.of("factories", "imports");

    private final Moves moves;
    private final ServiceFolders services;
    private final NamedConstruction construction;

    /** A planner under one hypothesis. */
    public TextPlanner(Moves moves, ServiceFolders services) {
        this.moves = moves;
        this.services = services;
        this.construction = new NamedConstruction(moves);
    }

    /** What happens to class names in a file. */
    public PlannedFile plan(SourceFile file) {
        String path = file.getSourcePath().toString().replace('\\', '/');
        String extension = path.substring(path.lastIndexOf('.') + 1);
        // A JSP arrives as XML, and its scriptlets are code.
        if (file instanceof ParseError
                || file instanceof Xml.Document page && ScopeGate.isCode(file) && new JspPage(page, moves).hasCode()
                || file instanceof PlainText && ScopeGate.isCode(file)) {
            return held(
                    file,
                    UseStatus.UNRESOLVED,
                    new Problem(
                            "source code that this run sees as text only",
                            "let the runner parse it, or move it by hand"));
        }
        if (file instanceof JavaSourceFile) {
            return held(
                    file,
                    UseStatus.BLOCKED,
                    new Problem("uses in this language are not rewritten", "move them by hand: ." + extension));
        }
        if (file instanceof Xml.Document) {
            return plan(file, new XmlNames(this::replacement, new SpringBeans()));
        }
        if (file instanceof Json.Document) {
            return plan(file, new JsonNames(this::replacement));
        }
        if (file instanceof Properties.File properties) {
            return plan(properties, new PropertiesNames(this::replacement));
        }
        if (file instanceof Yaml.Documents documents) {
            return plan(documents, new YamlNames(this::replacement));
        }
        if (file instanceof PlainText text && ScopeGate.isServiceFile(file)) {
            return new ServiceFile(text, moves, construction, services).plan();
        }
        return file instanceof PlainText && REGISTRIES.contains(extension)
                ? plan(file, new RegistryNames(this::replacement))
                : new PlannedFile(file, List.of(), Optional.empty());
    }

    private PlannedFile plan(SourceFile file, NameRewriter rewriter) {
        NameUses uses = new NameUses(file, moves, rewriter::isComment);
        rewriter.rewrite(file, uses);
        return withEdit(
                file, uses.all(), before -> rewriter.rewrite(before, new NameUses(before, moves, rewriter::isComment)));
    }

    private static PlannedFile withEdit(SourceFile file, List<Use> uses, FileEdit edit) {
        return new PlannedFile(file, uses, uses.isEmpty() ? Optional.empty() : Optional.of(edit));
    }

    private String replacement(String word, NameRewriter.Role role, NameUses uses) {
        boolean mayConstruct = role == NameRewriter.Role.VALUE;
        return uses.moving(word, role)
                .map(key -> {
                    Entry entry = uses.entryOf(key);
                    Optional<Problem> problem =
                            mayConstruct ? construction.problem(key, entry, List.of()) : Optional.empty();
                    if (problem.isPresent()) {
                        uses.add(
                                key,
                                UseStatus.BLOCKED,
                                problem.get().reason(),
                                problem.get().remedy());
                        return word;
                    }
                    boolean isClean = !mayConstruct || entry.isNamesOnly();
                    uses.add(
                            key,
                            isClean ? UseStatus.REWRITTEN : UseStatus.KEPT,
                            isClean ? "" : NamedConstruction.SECOND_INSTANCE,
                            isClean ? "" : "ask the accessor instead");
                    return word.substring(0, word.length() - key.length())
                            + entry.canonicalType().binaryName();
                })
                .orElse(word);
    }

    /** A file that cannot be looked into: every type that it mentions stays. */
    public PlannedFile held(SourceFile file, UseStatus status, Problem problem) {
        NameUses uses = new NameUses(file, moves, line -> false);
        Mentions.in(file, moves.moving()).forEach(key -> uses.addAll(key, status, problem));
        return new PlannedFile(file, uses.all(), Optional.empty());
    }
}
