package dev.ssotkit.rewrite.internal.planning;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.rule.JavaDialect;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.calls.FieldWrites;
import dev.ssotkit.rewrite.internal.rule.calls.PackageMembers;
import dev.ssotkit.rewrite.internal.rule.hazards.ConfiguredFields;
import dev.ssotkit.rewrite.internal.rule.merges.ThrownTypes;
import dev.ssotkit.rewrite.internal.rule.merges.UnreachableCatches;
import dev.ssotkit.rewrite.internal.rule.names.NestedNames;
import dev.ssotkit.rewrite.internal.rule.types.BodyScope;
import dev.ssotkit.rewrite.internal.rule.types.DelegatedMembers;
import dev.ssotkit.rewrite.internal.rule.types.JavaSupertypes;
import java.util.List;
import org.openrewrite.java.tree.JavaSourceFile;

/** Java, which alone checks what is caught. */
final class JavaWalks implements LanguageWalks<JavaDialect> {

    @Override
    public JavaDialect dialect(JavaSourceFile file, Hypothesis hypothesis) {
        return new JavaDialect();
    }

    @Override
    public List<Walk> walks(RuleContext context, JavaDialect dialect, ConfiguredFields fields) {
        return List.of(Walk.first(
                SharedRules.before(
                        context,
                        fields,
                        new JavaSupertypes(context),
                        List.of(
                                new NestedNames(context),
                                new FieldWrites(context),
                                new PackageMembers(context),
                                new ThrownTypes(context),
                                new BodyScope(context),
                                new DelegatedMembers(context))),
                SharedRules.after(context, List.of(new UnreachableCatches(context)))));
    }
}
