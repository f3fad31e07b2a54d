/**
 * Published libraries, loaded class by class with the agent's transformer and without it. What links without must link
 * with; nothing of the libraries runs.
 */
package dev.ssotkit.corpus.link;
