package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.NamedConstruction;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** What is said of a class that is constructed out of sight, by its name or its literal. */
final class NamedClassUses {

    private static final Set<String> CONSTRUCTORS = Set.of("getConstructor", "getDeclaredConstructor");

    private final NamedConstruction construction;

    NamedClassUses(Hypothesis hypothesis) {
        this.construction = new NamedConstruction(hypothesis);
    }

    /** Whether anybody can construct the legacy type by its name. */
    boolean isPossible(TypeKey key) {
        return construction.isPossible(key);
    }

    void report(J tree, TypeKey key, Entry entry, List<String> parameters, Findings found) {
        Optional<Objection> objection = construction.objection(key, entry, parameters);
        if (objection.isPresent()) {
            found.blocked(tree, UseKind.TEXT, key, entry, objection.get());
        } else if (entry.isNamesOnly()) {
            found.rewritten(tree, UseKind.TEXT, key, entry);
        } else {
            found.kept(tree, UseKind.TEXT, key, entry, NamedConstruction.SECOND_INSTANCE, "ask the accessor instead");
        }
    }

    /** What the class is constructed with, where the same expression does it: {@code X.getConstructor(String.class)}. */
    static Optional<List<String>> constructorParameters(Cursor cursor) {
        Object child = cursor.getValue();
        for (Cursor around = cursor.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            Object parent = around.getValue();
            if (parent instanceof J.MethodInvocation call && call.getSelect() == child) {
                if (call.getSimpleName().equals("newInstance")) {
                    return Optional.of(List.of());
                }
                if (CONSTRUCTORS.contains(call.getSimpleName())) {
                    return Optional.of(Effects.given(call.getArguments()).stream()
                            .map(NamedClassUses::literalType)
                            .toList());
                }
            } else if (!(parent instanceof J.Parentheses)) {
                return Optional.empty();
            }
            child = parent;
        }
    }

    private static String literalType(Expression argument) {
        return argument.getType() instanceof JavaType.Parameterized type
                        && !type.getTypeParameters().isEmpty()
                ? TypeNames.erasure(type.getTypeParameters().get(0))
                : "an unknown type";
    }
}
