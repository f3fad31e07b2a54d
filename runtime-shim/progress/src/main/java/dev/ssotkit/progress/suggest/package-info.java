/**
 * What would resolve what a plan says is blocked: the map, the classes and the verdicts enter, lines of the map leave, or what
 * to do in code where none helps. Every line that is offered as sure was tried: planned again with it, less is blocked.
 */
@NullMarked
package dev.ssotkit.progress.suggest;

import org.jspecify.annotations.NullMarked;
