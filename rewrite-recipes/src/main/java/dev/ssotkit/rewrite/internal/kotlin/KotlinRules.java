package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import java.util.List;

/** The rules that Kotlin alone has, in their order; asked when the plan of the whole file is there. */
public final class KotlinRules {

    private KotlinRules() {}

    /** For one file. */
    public static List<Rule<?>> in(RuleContext context) {
        return List.of(
                new TopLevelTwins(context),
                new MemberImports(context),
                new KotlinNames(context),
                new KotlinCalls(context),
                new NamesakeFunctions(context),
                new OverriddenProperties(context),
                new EnumProperties(context),
                new KotlinOperators(context),
                new KotlinReflection(context),
                new WhenBranches(context));
    }
}
