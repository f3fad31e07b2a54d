/**
 * Rules for names of types: imports, mentions, links of a package's own Javadoc, strings that are loaded. They rename, keep
 * on purpose, or hold back what a name stands for. What a construct around the name becomes, they read from the plan.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.names;

import org.jspecify.annotations.NullMarked;
