package dev.ssotkit.rewrite.internal.retire.deprecation;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.retire.Definition;
import dev.ssotkit.rewrite.internal.retire.Definitions;
import dev.ssotkit.rewrite.internal.retire.RetirementRows;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.RetirementStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Which declarations of a run are deprecated, and what is said of each. */
public final class Deprecations {

    private static final Objection NONE = new Objection("", "");
    private static final Objection IS_SO = new Objection("it says so already", "");
    private static final Objection IN_KOTLIN =
            new Objection("declared in Kotlin, whose @Deprecated is another one", "deprecate it by hand");

    private final Map<UUID, Map<UUID, Deprecation>> byFile = new LinkedHashMap<>();
    private final RetirementRows rows = new RetirementRows();
    private final Definitions definitions;
    private final LinkedMembers members;
    private final Function<Entry, @Nullable String> since;
    private final DeprecationNames names;

    private Deprecations(ScannedRun run, Function<Entry, @Nullable String> since) {
        this.definitions = Definitions.withFactories(run);
        this.members = new LinkedMembers(run);
        this.since = since;
        this.names = new DeprecationNames(run.sources().index());
    }

    /**
     * What a run says.
     *
     * @param since the version that an entry says; null where it says none
     */
    public static Deprecations in(ScannedRun run, Function<Entry, @Nullable String> since) {
        Deprecations deprecations = new Deprecations(run, since);
        deprecations.definitions.wanted().forEach((key, entry) -> deprecations.take(key));
        return deprecations;
    }

    private void take(TypeKey key) {
        Optional<Objection> objection = definitions.objectionTo(key);
        if (objection.isEmpty()
                && definitions.of(key).stream().anyMatch(each -> Language.of(each.file()) == Language.KOTLIN)) {
            objection = Optional.of(IN_KOTLIN);
        }
        if (definitions.of(key).isEmpty()) {
            objection.ifPresent(why -> rows.add(key, RetirementStatus.BLOCKED, why));
        }
        for (Definition definition : definitions.of(key)) {
            if (objection.isPresent()) {
                rows.add(definition, RetirementStatus.BLOCKED, objection.get());
            } else {
                deprecate(definition);
            }
        }
    }

    private void deprecate(Definition definition) {
        Map<UUID, Deprecation> here = byFile.computeIfAbsent(definition.file().getId(), id -> new LinkedHashMap<>());
        Map<UUID, Deprecation> own = new LinkedHashMap<>();
        boolean isListed = definitions.isListed(definition.key());
        if (isListed) {
            own.put(definition.declaration().getId(), said(definition, LinkedMembers.ofType(definition.entry())));
        }
        for (Statement statement : definition.declaration().getBody().getStatements()) {
            if (statement instanceof J.MethodDeclaration member && member.getMethodType() != null) {
                target(definition, isListed, member, member.getMethodType())
                        .ifPresent(target -> own.put(member.getId(), said(definition, target)));
            }
        }
        here.putAll(own);
        tell(definition, own);
    }

    private Optional<LinkedMembers.Target> target(
            Definition definition, boolean isListed, J.MethodDeclaration member, JavaType.Method method) {
        if (!member.isConstructor()) {
            return members.ofFactory(definition, isListed, method);
        }
        // Nobody else calls what is private; the constructors of an enum always are.
        boolean isCalled = !member.hasModifier(J.Modifier.Type.Private)
                && definition.declaration().getKind() != J.ClassDeclaration.Kind.Type.Enum;
        return isListed && isCalled ? Optional.of(members.ofConstructor(definition, method)) : Optional.empty();
    }

    private Deprecation said(Definition definition, LinkedMembers.Target target) {
        return names.deprecation(definition.file(), target, since.apply(definition.entry()));
    }

    private void tell(Definition definition, Map<UUID, Deprecation> own) {
        for (UUID tree : own.keySet()) {
            boolean isSo = DeprecatingVisitor.edit(definition.file(), Map.of(tree, own.get(tree))) == definition.file();
            RetirementStatus status = isSo ? RetirementStatus.KEPT : RetirementStatus.DEPRECATED;
            Objection why = isSo ? IS_SO : NONE;
            if (tree.equals(definition.declaration().getId())) {
                rows.add(definition, status, why);
                continue;
            }
            for (Statement member : definition.declaration().getBody().getStatements()) {
                if (member.getId().equals(tree)) {
                    rows.add(definition, (J.MethodDeclaration) member, status, why);
                }
            }
        }
    }

    /** What became of each declaration. */
    public RetirementRows rows() {
        return rows;
    }

    /** The file with what is to be said in it. */
    public SourceFile edited(SourceFile file) {
        Map<UUID, Deprecation> here = byFile.getOrDefault(file.getId(), Map.of());
        return here.isEmpty() ? file : DeprecatingVisitor.edit((JavaSourceFile) file, here);
    }
}
