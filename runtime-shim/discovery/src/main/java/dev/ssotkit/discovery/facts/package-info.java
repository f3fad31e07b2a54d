/** What is known of the types of a code base, whoever read it. Plain values; judges nothing. */
@NullMarked
package dev.ssotkit.discovery.facts;

import org.jspecify.annotations.NullMarked;
