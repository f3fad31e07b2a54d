package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.retire.Definition;
import dev.ssotkit.rewrite.internal.retire.Definitions;
import dev.ssotkit.rewrite.internal.retire.FileNames;
import dev.ssotkit.rewrite.internal.retire.RetirementRows;
import dev.ssotkit.rewrite.internal.retire.TypeDependencies;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.RetirementStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/** Which legacy types of a run become delegates, and what stays of them. */
public final class Delegations {

    private static final Objection NONE = new Objection("", "");

    private final ScannedRun run;
    private final Definitions definitions;
    private final ClassObjections objections;
    private final FileNames names;
    private final RetirementRows rows = new RetirementRows();
    private final Map<UUID, Map<UUID, DelegateShape>> byFile = new LinkedHashMap<>();

    private Delegations(ScannedRun run, Supplier<Decision> uses, TypeDependencies dependencies) {
        this.run = run;
        this.definitions = Definitions.ofLegacyTypes(run);
        this.objections = new ClassObjections(dependencies, uses);
        this.names = new FileNames(run.sources().index());
    }

    /** What becomes of the legacy types of a run. */
    public static Delegations in(ScannedRun run, Supplier<Decision> uses, TypeDependencies dependencies) {
        Delegations delegations = new Delegations(run, uses, dependencies);
        delegations.definitions.wanted().keySet().forEach(delegations::take);
        return delegations;
    }

    private void take(TypeKey key) {
        Optional<Objection> objection = definitions.objectionTo(key);
        if (definitions.of(key).isEmpty()) {
            rows.add(key, RetirementStatus.KEPT, objection.orElse(NONE));
        }
        for (Definition definition : definitions.of(key)) {
            Optional<Objection> own =
                    objection.or(() -> objections.to(definition)).or(() -> toNames(definition));
            if (own.isPresent()) {
                rows.add(definition, RetirementStatus.BLOCKED, own.get());
            } else {
                shape(definition);
            }
        }
    }

    private Optional<Objection> toNames(Definition definition) {
        Entry entry = definition.entry();
        boolean canBeNamed = Stream.of(entry.canonicalType(), entry.accessor().declaringType())
                .allMatch(type -> names.canBeNamed(type.key(), definition.file()));
        return canBeNamed
                ? Optional.empty()
                : Optional.of(new Objection(
                        "a variable has the name of the package of "
                                + entry.canonicalType().binaryName(),
                        "import that class"));
    }

    private void shape(Definition definition) {
        ShapeFinder finder = new ShapeFinder(
                definition,
                new PassedMembers(run, definition),
                new SerialVersions(run.sources().index()));
        DelegateShape shape = finder.shape();
        Objection objection = finder.objection();
        if (shape == null) {
            rows.add(
                    definition,
                    objection == null ? RetirementStatus.KEPT : RetirementStatus.BLOCKED,
                    objection == null
                            ? new Objection("canonical has none of its methods", "map them in `calls`")
                            : objection);
            return;
        }
        Map<UUID, DelegateShape> own = Map.of(definition.declaration().getId(), shape);
        boolean isSo = DelegatingVisitor.edit(definition.file(), own, names) == definition.file();
        byFile.computeIfAbsent(definition.file().getId(), id -> new LinkedHashMap<>())
                .putAll(own);
        rows.add(
                definition,
                isSo ? RetirementStatus.KEPT : RetirementStatus.DELEGATED,
                isSo ? new Objection("it passes on already", "") : NONE);
        shape.kept()
                .forEach(method -> rows.add(
                        definition,
                        method,
                        RetirementStatus.KEPT,
                        new Objection("not mapped: it stays, with the state that it needs", "map it in `calls`")));
    }

    /** What became of each type, and which of its methods stay. */
    public RetirementRows rows() {
        return rows;
    }

    /** The file with its delegates. */
    public SourceFile edited(SourceFile file) {
        Map<UUID, DelegateShape> here = byFile.getOrDefault(file.getId(), Map.of());
        return here.isEmpty() ? file : DelegatingVisitor.edit((JavaSourceFile) file, here, names);
    }
}
