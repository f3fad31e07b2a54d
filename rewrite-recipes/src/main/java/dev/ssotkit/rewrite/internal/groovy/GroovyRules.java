package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import java.util.List;

/** The rules that Groovy alone has, in their order; asked when the plan of the whole file is there. */
public final class GroovyRules {

    private GroovyRules() {}

    /** For one file. */
    public static List<Rule<?>> in(RuleContext context, GroovyDialect dialect) {
        GroovyAttribution attribution = dialect.attribution();
        return List.of(
                new AliasedMembers(context),
                new ImportedMethods(context),
                new LostCode(context),
                new GroovyNames(context),
                new ImportedConstants(context, attribution),
                new PropertyReads(context),
                new PropertyWrites(context),
                new LibraryResults(context),
                new GroovyCalls(context, attribution),
                new RewritingAnnotations(context),
                new Coercions(context),
                new GroovyOperators(context));
    }
}
