/** What the person at the terminal sees. */
@NullMarked
package dev.ssotkit.walkthrough.terminal;

import org.jspecify.annotations.NullMarked;
