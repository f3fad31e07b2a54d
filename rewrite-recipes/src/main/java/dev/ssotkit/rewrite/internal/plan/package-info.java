/**
 * The model of what is to happen: uses with their outcome, changes by tree, edits by file, and objections with their
 * remedies. Knows no rule; whoever fills it and whoever carries it out meet here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.plan;

import org.jspecify.annotations.NullMarked;
