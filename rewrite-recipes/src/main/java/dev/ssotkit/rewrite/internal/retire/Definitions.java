package dev.ssotkit.rewrite.internal.retire;

import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Generated;

/** Where the run declares the classes that its entries list, and those that they name as factories. */
public final class Definitions {

    private final Map<TypeKey, Entry> wanted = new LinkedHashMap<>();
    private final Set<TypeKey> listed = new HashSet<>();
    private final Map<TypeKey, List<Definition>> found = new LinkedHashMap<>();
    private final ScannedRun run;

    private Definitions(ScannedRun run) {
        this.run = run;
        for (Entry entry : run.map().entries()) {
            for (TypeName type : entry.legacyTypes()) {
                wanted.putIfAbsent(TypeKey.of(type), entry);
                listed.add(TypeKey.of(type));
            }
        }
    }

    /** Of the types that entries list. */
    public static Definitions ofLegacyTypes(ScannedRun run) {
        return new Definitions(run).looked();
    }

    /** Of those, and of the classes left of the arrows in {@code calls}. */
    public static Definitions withFactories(ScannedRun run) {
        Definitions definitions = new Definitions(run);
        for (Entry entry : run.map().entries()) {
            for (CallMapping line : entry.calls()) {
                definitions.wanted.putIfAbsent(TypeKey.of(line.type()), entry);
            }
        }
        return definitions.looked();
    }

    private Definitions looked() {
        for (SourceFile file : run.sources().inScope()) {
            if (file instanceof JavaSourceFile code) {
                code.getClasses().forEach(declaration -> look(declaration, code));
            }
        }
        return this;
    }

    private void look(J.ClassDeclaration declaration, JavaSourceFile file) {
        TypeKey key = TypeKey.orNull(declaration.getType());
        Entry entry = key == null ? null : wanted.get(key);
        if (key != null && entry != null && declaration.getType() != null) {
            found.computeIfAbsent(key, each -> new ArrayList<>())
                    .add(new Definition(entry, key, file, declaration, declaration.getType()));
        }
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.ClassDeclaration nested) {
                look(nested, file);
            }
        }
    }

    /** Every class that was looked for, in the order of the map, with its entry. */
    public Map<TypeKey, Entry> wanted() {
        return wanted;
    }

    /** Whether an entry lists a class, rather than naming it as a factory. */
    public boolean isListed(TypeKey key) {
        return listed.contains(key);
    }

    /** Where a class is declared; empty if nowhere in the run. */
    public List<Definition> of(TypeKey key) {
        return found.getOrDefault(key, List.of());
    }

    /** What speaks against an edit of a class, whatever the edit. */
    public Optional<Objection> objectionTo(TypeKey key) {
        Entry entry = wanted.get(key);
        boolean isContested = run.map().contested().stream().map(TypeKey::of).anyMatch(key::equals);
        if (isContested) {
            return Optional.of(new Objection("two entries claim this type", "list it in one of them only"));
        }
        if (run.hasPreconditions()) {
            return Optional.of(new Objection(
                    "the recipe has preconditions, and would edit some files only", "remove `preconditions:`"));
        }
        if (entry != null && key.equals(TypeKey.of(entry.canonicalType()))) {
            return Optional.of(new Objection("it is the canonical type itself, and stays", ""));
        }
        if (of(key).isEmpty()) {
            return Optional.of(new Objection("no source of this run declares it", ""));
        }
        boolean isGenerated = of(key).stream()
                .anyMatch(each ->
                        each.file().getMarkers().findFirst(Generated.class).isPresent());
        return isGenerated
                ? Optional.of(new Objection("a generated source, which no recipe can edit", "change the generator"))
                : Optional.empty();
    }
}
