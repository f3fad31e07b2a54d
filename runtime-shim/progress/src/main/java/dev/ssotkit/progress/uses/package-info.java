/**
 * Source evidence: the data table that the recipe's dry run leaves enters, its rows leave in the order of their places.
 * The table is known by the names of its columns; nothing of the recipes themselves is.
 */
@NullMarked
package dev.ssotkit.progress.uses;

import org.jspecify.annotations.NullMarked;
