/** A build of several modules, rewritten from its root. */
@NullMarked
package dev.ssotkit.walkthrough.modules;

import org.jspecify.annotations.NullMarked;
