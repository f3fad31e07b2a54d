/** Why a type that looks like a competitor is none: one interface, a class for each reason, an ordered list. */
@NullMarked
package dev.ssotkit.discovery.alibi;

import org.jspecify.annotations.NullMarked;
