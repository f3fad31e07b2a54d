/** MIGRATION.md as a newcomer reads it: its commands, run in its order on a small project, from discovery to deletion. */
@NullMarked
package dev.ssotkit.walkthrough.guide;

import org.jspecify.annotations.NullMarked;
