/** What becomes of legacy types themselves: forbidden, deprecated, turned into delegates, deleted. */
package dev.ssotkit.rewrite.retire;
