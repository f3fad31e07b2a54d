/** Constructions in byte code of every form and age: rewritten, or left with a word in the log. */
package dev.ssotkit.agent.redirect.shapes;
