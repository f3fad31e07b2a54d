package dev.ssotkit.rewrite.internal.retire.deletion;

import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.text.RecipeDocuments;
import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.FoundUse;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.index.Mentions;
import dev.ssotkit.rewrite.internal.index.WantedNames;
import dev.ssotkit.rewrite.internal.retire.Definition;
import dev.ssotkit.rewrite.internal.retire.Definitions;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.text.PlainText;

/** What is left of files without some types, and which of their uses. */
final class LeftUses {

    private final Definitions definitions;
    private final OwnTests ownTests;
    private final Map<UUID, List<FoundUse>> byFile = new HashMap<>();
    // A type by its own name, and by those of what is nested in it.
    private final Map<TypeKey, TypeKey> owners = new HashMap<>();

    LeftUses(Definitions definitions, Decision decision, OwnTests ownTests) {
        this.definitions = definitions;
        this.ownTests = ownTests;
        decision.uses()
                .forEach(use -> byFile.computeIfAbsent(use.file(), id -> new ArrayList<>())
                        .add(use));
        for (TypeKey key : definitions.wanted().keySet()) {
            owners.put(key, key);
            definitions.of(key).stream().map(Definition::declaration).forEach(each -> own(each, key));
        }
    }

    private void own(J.ClassDeclaration declaration, TypeKey owner) {
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.ClassDeclaration nested) {
                TypeKey key = TypeKey.orNull(nested.getType());
                if (key != null) {
                    owners.putIfAbsent(key, owner);
                }
                own(nested, owner);
            }
        }
    }

    /** The test of a type that goes, if a file is one. */
    Optional<TypeKey> testIn(SourceFile file, Set<TypeKey> going) {
        return ownTests.in(file).filter(test -> going.contains(testedBy(test)));
    }

    TypeKey testedBy(TypeKey test) {
        return ownTests.testedBy(test);
    }

    /** What is left of a file. */
    FilePart partOf(SourceFile file, Set<TypeKey> going, Set<TypeKey> tests) {
        if (WholeFiles.consistsOf(going, file)
                || ownTests.in(file).filter(tests::contains).isPresent()) {
            return FilePart.GONE;
        }
        if (ListedNames.are(file)) {
            return ListedNames.without(going, (PlainText) file);
        }
        return Language.of(file) == Language.JAVA
                ? DeletingVisitor.without(going, (JavaSourceFile) file)
                : new FilePart(file, Set.of(), Map.of());
    }

    /** The uses that are left, by the type that they hold. */
    Map<TypeKey, List<LegacyUses.Row>> leftIn(SourceFile file, FilePart part, Set<TypeKey> going) {
        Map<TypeKey, List<LegacyUses.Row>> left = new HashMap<>();
        List<FoundUse> here = byFile.getOrDefault(file.getId(), List.of());
        for (FoundUse use : here) {
            TypeKey owner = ownerOf(use.row().legacyType());
            boolean isImportLeft = part.left() == file && use.row().kind().equals(UseKind.IMPORT.toString());
            if (owner != null && going.contains(owner) && (!part.isWithout(use) || isImportLeft)) {
                left.computeIfAbsent(owner, key -> new ArrayList<>()).add(use.row());
            }
        }
        SourceFile rest = part.left();
        if (rest instanceof JavaSourceFile code && Language.of(rest) != Language.OTHER) {
            Mentions.in(rest, new WantedNames(owners.keySet())).forEach((name, lines) -> {
                TypeKey owner = Objects.requireNonNull(owners.get(name));
                if (going.contains(owner) && !left.containsKey(owner)) {
                    left.put(owner, List.of(mention(file, lines.first(), owner)));
                }
            });
            for (TypeKey key : going) {
                if (code.getClasses().stream().anyMatch(each -> declares(each, key))) {
                    left.putIfAbsent(key, List.of(mention(file, 1, key)));
                }
            }
        }
        return left;
    }

    // Its declaration stands where it cannot be taken out by itself.
    private static boolean declares(J.ClassDeclaration declaration, TypeKey key) {
        return key.equals(TypeKey.orNull(declaration.getType()))
                || declaration.getBody().getStatements().stream()
                        .anyMatch(each -> each instanceof J.ClassDeclaration nested && declares(nested, key));
    }

    private @Nullable TypeKey ownerOf(String binaryName) {
        for (TypeKey key = TypeKey.of(binaryName); key != null; key = key.outer()) {
            if (owners.containsKey(key)) {
                return owners.get(key);
            }
        }
        return null;
    }

    private LegacyUses.Row mention(SourceFile file, int line, TypeKey key) {
        return new LegacyUses.Row(
                file.getSourcePath().toString().replace('\\', '/'),
                line,
                UseKind.TYPE.toString(),
                TypeName.of(key.name()).binaryName(),
                Objects.requireNonNull(definitions.wanted().get(key))
                        .canonicalType()
                        .binaryName(),
                "",
                "",
                "",
                true);
    }

    /** The tests, out of those that go, that the rest of a file names. */
    Set<TypeKey> testsNamedIn(FilePart part, Set<TypeKey> tests) {
        SourceFile rest = part.left();
        Set<TypeKey> named = new HashSet<>();
        if (rest == null || tests.isEmpty()) {
            return named;
        }
        WantedNames wanted = new WantedNames(tests);
        if (rest instanceof JavaSourceFile) {
            named.addAll(Mentions.in(rest, wanted).keySet());
        } else {
            String text = RecipeDocuments.blanked(rest.getSourcePath().toString(), rest.printAll());
            wanted.in(rest, text).forEach(name -> named.add(TypeKey.of(name.key())));
        }
        return named;
    }
}
