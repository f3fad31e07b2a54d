/** What speaks for a type being a competitor: one interface, a class for each kind, an ordered list. */
@NullMarked
package dev.ssotkit.discovery.evidence;

import org.jspecify.annotations.NullMarked;
