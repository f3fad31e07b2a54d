/**
 * The grammar of the map's texts, as far as it can be told without a map: type names, signatures, parameters and
 * arguments. Texts enter; their parts leave as plain values, or a {@link GrammarException} with fault and remedy. What
 * an entry is, which type is canonical and where a text was written, this package does not know.
 */
@NullMarked
package dev.ssotkit.map.grammar;

import org.jspecify.annotations.NullMarked;
