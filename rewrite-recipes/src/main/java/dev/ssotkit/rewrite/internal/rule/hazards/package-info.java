/**
 * Objects that everybody shares, and what would compile and do harm to them: they are configured, closed, locked on, or
 * asked for while they are made. Rules of other rooms ask what to say; what a configured field means to other files is
 * gathered here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.rule.hazards;

import org.jspecify.annotations.NullMarked;
