/**
 * Inputs on which the recipe was found wrong, each of a kind: {@code src/test/cases/inputs/NAME} holds sources, a map and
 * what is expected of a run, in the words that {@code Word} describes.
 */
package dev.ssotkit.rewrite.cases;
