/**
 * Rules for names of types: imports, mentions, links, strings that are loaded. They rewrite, keep, or hold back what a
 * name stands for.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.names;

import org.jspecify.annotations.NullMarked;
