package dev.ssotkit.rewrite.internal.planning;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.kotlin.KotlinDialect;
import dev.ssotkit.rewrite.internal.kotlin.KotlinRules;
import dev.ssotkit.rewrite.internal.kotlin.KotlinSupertypes;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.calls.FieldWrites;
import dev.ssotkit.rewrite.internal.rule.hazards.ConfiguredFields;
import java.util.List;
import org.openrewrite.java.tree.JavaSourceFile;

/** Kotlin, whose own rules hold back what the shared ones did not understand. */
final class KotlinWalks implements LanguageWalks<KotlinDialect> {

    @Override
    public KotlinDialect dialect(JavaSourceFile file, Hypothesis hypothesis) {
        return new KotlinDialect(file, hypothesis);
    }

    @Override
    public List<Walk> walks(RuleContext context, KotlinDialect dialect, ConfiguredFields fields) {
        return List.of(
                Walk.first(
                        SharedRules.before(
                                context, fields, new KotlinSupertypes(context), List.of(new FieldWrites(context))),
                        SharedRules.after(context, List.of())),
                Walk.second(KotlinRules.in(context)));
    }
}
