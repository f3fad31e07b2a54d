/** The agent, as the shaded jar, beneath other people's tests. */
package dev.ssotkit.corpus.suite;
