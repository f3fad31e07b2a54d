/** What can be otherwise in a twin: kinds of mutations, and the mutations that a kind has to offer for a type. */
@NullMarked
package dev.ssotkit.twins.mutation;

import org.jspecify.annotations.NullMarked;
