/** The calling side: constructions, factory calls and method references become call sites that link late. */
@NullMarked
package dev.ssotkit.agent.callsite;

import org.jspecify.annotations.NullMarked;
