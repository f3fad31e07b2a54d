/**
 * What a rule is, and what it may ask. A construct enters, with its cursor, in the
 * {@link dev.ssotkit.rewrite.internal.rule.RuleContext} of one file; findings leave. What is special about a language, a
 * {@link dev.ssotkit.rewrite.internal.rule.Dialect} tells; which language it is, no rule asks. Which rules there are, and
 * in which order, is not known here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule;

import org.jspecify.annotations.NullMarked;
