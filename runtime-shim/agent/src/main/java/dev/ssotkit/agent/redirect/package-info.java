/** The transformer, and its installation. */
@NullMarked
package dev.ssotkit.agent.redirect;

import org.jspecify.annotations.NullMarked;
