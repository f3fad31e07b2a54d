package dev.ssotkit.rewrite.internal.planning;

import dev.ssotkit.rewrite.internal.groovy.GroovyDialect;
import dev.ssotkit.rewrite.internal.groovy.GroovyRules;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.ConfiguredFields;
import dev.ssotkit.rewrite.internal.rule.types.JavaSupertypes;
import java.util.List;
import org.openrewrite.java.tree.JavaSourceFile;

/** Groovy, whose own rules hold back what is found at run time only. */
final class GroovyWalks implements LanguageWalks<GroovyDialect> {

    @Override
    public GroovyDialect dialect(JavaSourceFile file, Hypothesis hypothesis) {
        return new GroovyDialect(file, hypothesis);
    }

    @Override
    public List<Walk> walks(RuleContext context, GroovyDialect dialect, ConfiguredFields fields) {
        return List.of(
                Walk.first(
                        SharedRules.before(context, fields, new JavaSupertypes(context), List.of()),
                        SharedRules.after(context, List.of())),
                Walk.second(GroovyRules.in(context, dialect)));
    }
}
