package dev.ssotkit.rewrite.internal.planning;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.rule.Dialect;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.ConfiguredFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;

/** Walks a file, asks the rules of what it meets, and hands their findings to the plan. */
public final class PlanningVisitor extends JavaIsoVisitor<Integer> {

    private static final Map<Language, LanguageWalks<?>> LANGUAGES = Map.of(
            Language.JAVA, new JavaWalks(),
            Language.KOTLIN, new KotlinWalks(),
            Language.GROOVY, new GroovyWalks());

    private final RuleContext context;
    private final Walk walk;

    private PlanningVisitor(RuleContext context, Walk walk) {
        this.context = context;
        this.walk = walk;
    }

    /** What happens in a file if exactly these types move. The file itself is left alone. */
    public static FilePlan plan(JavaSourceFile file, Hypothesis hypothesis, boolean inTests, ConfiguredFields fields) {
        LanguageWalks<?> language = LANGUAGES.get(Language.of(file));
        return language == null ? new FilePlan() : plan(language, file, hypothesis, inTests, fields);
    }

    private static <D extends Dialect> FilePlan plan(
            LanguageWalks<D> language,
            JavaSourceFile file,
            Hypothesis hypothesis,
            boolean inTests,
            ConfiguredFields fields) {
        D dialect = language.dialect(file, hypothesis);
        RuleContext context = new RuleContext(hypothesis, new FilePlan(), file, inTests, dialect);
        List<Walk> walks = language.walks(context, dialect, fields);
        for (Walk walk : walks) {
            new PlanningVisitor(context, walk).visit(file, 0);
        }
        for (Walk walk : walks) {
            walk.before().all().forEach(rule -> conclude(rule, context));
        }
        return context.plan();
    }

    private static void conclude(Rule<?> rule, RuleContext context) {
        Findings found = context.findings();
        rule.atEnd(context.file(), found);
        found.all().forEach(context.plan()::take);
    }

    @Override
    public @Nullable J preVisit(J tree, Integer p) {
        if (!ask(walk.before(), walk.isCompleted() ? completed(tree) : tree)) {
            stopAfterPreVisit();
        }
        return tree;
    }

    private J completed(J tree) {
        return context.dialect()
                .completed(tree, getCursor().getParentTreeCursor().getValue());
    }

    @Override
    public @Nullable J postVisit(J tree, Integer p) {
        ask(walk.after(), tree);
        return tree;
    }

    @Override
    public J.Import visitImport(J.Import anImport, Integer p) {
        return anImport;
    }

    @Override
    public Space visitSpace(@Nullable Space space, Space.Location location, Integer p) {
        if (space != null) {
            ask(walk.before(), space);
        }
        return super.visitSpace(space, location, p);
    }

    // Tells whether anything in the construct is to be looked at.
    private boolean ask(Rules rules, Object construct) {
        List<Rule<?>> asked = rules.askedOf(construct.getClass());
        boolean goesOn = true;
        boolean inJavadoc = !asked.isEmpty() && RuleContext.inJavadoc(getCursor());
        for (Rule<?> rule : asked) {
            if (!inJavadoc || rule.readsJavadoc()) {
                goesOn &= ask(rule, construct);
            }
        }
        return goesOn;
    }

    // A rule is asked of constructs of its own kinds only.
    @SuppressWarnings("unchecked")
    private <T> boolean ask(Rule<T> rule, Object construct) {
        Findings found = context.findings();
        rule.at((T) construct, getCursor(), found);
        found.all().forEach(context.plan()::take);
        return !rule.settles((T) construct, getCursor());
    }
}
