/**
 * The model of what is to happen. {@link dev.ssotkit.rewrite.internal.plan.Finding}s enter, from whatever rule;
 * {@link dev.ssotkit.rewrite.internal.plan.TreePlan} settles what becomes of a tree, and tells which finding decided; uses
 * with their outcome, changes, and edits of files leave. No rule is known here, nor how an edit is carried out.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.plan;

import org.jspecify.annotations.NullMarked;
