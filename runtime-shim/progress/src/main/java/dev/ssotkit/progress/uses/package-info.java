/** Source evidence: the data table that the recipe's dry run leaves. */
@NullMarked
package dev.ssotkit.progress.uses;

import org.jspecify.annotations.NullMarked;
