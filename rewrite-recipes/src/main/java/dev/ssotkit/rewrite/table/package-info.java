/** What the recipes report: a row for every use of a legacy type, and what became of it. */
@NullMarked
package dev.ssotkit.rewrite.table;

import org.jspecify.annotations.NullMarked;
