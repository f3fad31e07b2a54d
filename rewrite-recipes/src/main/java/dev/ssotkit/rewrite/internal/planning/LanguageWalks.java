package dev.ssotkit.rewrite.internal.planning;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.rule.Dialect;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.ConfiguredFields;
import java.util.List;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * How the files of one language are planned: its dialect, and the rules that are asked, walk after walk.
 *
 * @param <D> the dialect, with what only the language's own rules ask of it
 */
interface LanguageWalks<D extends Dialect> {

    /** What is special about the language, in one file. */
    D dialect(JavaSourceFile file, Hypothesis hypothesis);

    /** The walks over one file; a later one sees what all rules of an earlier one found. */
    List<Walk> walks(RuleContext context, D dialect, ConfiguredFields fields);
}
