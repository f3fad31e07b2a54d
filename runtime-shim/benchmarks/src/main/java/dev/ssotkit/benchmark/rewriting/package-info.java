/** What the recipe takes once a code base has been parsed, beside the stock recipes, and what it keeps in memory. */
@NullMarked
package dev.ssotkit.benchmark.rewriting;

import org.jspecify.annotations.NullMarked;
