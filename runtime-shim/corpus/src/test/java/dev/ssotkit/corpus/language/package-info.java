/** Programs in Kotlin, Scala and Groovy, each compiled by its own compiler, run with the agent. */
package dev.ssotkit.corpus.language;
