package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.index.KotlinTopLevel;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.kotlin.tree.K;

/** Blocks {@code f(A)} beside {@code f(B)}, in whatever file of the package, where both would have the same parameters. */
final class TopLevelTwins implements Rule<K.CompilationUnit> {

    private final RuleContext context;

    TopLevelTwins(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends K.CompilationUnit>> constructs() {
        return Set.of(K.CompilationUnit.class);
    }

    @Override
    public void at(K.CompilationUnit file, Cursor cursor, Findings found) {
        KotlinTopLevel.of(file).forEach((tree, member) -> twins(tree, member, found));
    }

    private void twins(J tree, KotlinTopLevel.Member member, Findings found) {
        List<String> before = TypeNames.erasures(member.parameters());
        List<String> after = context.erasures().of(member.parameters(), member.place());
        boolean hasTwin = context.hypothesis().index().kotlinTopLevel(member.name()).stream()
                .filter(other -> !TypeNames.erasures(other.parameters()).equals(before))
                .anyMatch(other ->
                        context.erasures().of(other.parameters(), other.place()).equals(after));
        if (hasTwin) {
            for (JavaType parameter : member.parameters()) {
                found.blockMentioned(
                        tree,
                        UseKind.TYPE,
                        new PlacedType(parameter, member.place()),
                        new Objection(
                                "two declarations of " + member.name() + " would have the same parameters",
                                "remove one of them first"));
            }
        }
    }
}
