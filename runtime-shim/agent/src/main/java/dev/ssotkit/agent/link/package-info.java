/** What a rewritten place links to, in the application's own class loader. */
@NullMarked
package dev.ssotkit.agent.link;

import org.jspecify.annotations.NullMarked;
