/**
 * What Groovy decides while it runs, as far as class files tell it: a call site enters, and the members that it may mean
 * leave. Knows one side at a time, and nothing of what the map says.
 */
@NullMarked
package dev.ssotkit.proof.groovy;

import org.jspecify.annotations.NullMarked;
