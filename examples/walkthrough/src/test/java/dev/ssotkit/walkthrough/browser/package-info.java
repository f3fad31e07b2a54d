/** The chat's page in a real browser. */
@NullMarked
package dev.ssotkit.walkthrough.browser;

import org.jspecify.annotations.NullMarked;
