/**
 * The copy of the chat that a team would have before them: its map, its sources, what was compiled of them, and what is
 * edited by hand; runs of it leave as values.
 */
@NullMarked
package dev.ssotkit.walkthrough.project;

import org.jspecify.annotations.NullMarked;
