/** What programs do around constructors and getters, with the libraries that they do it with: what plan says, and what then happens. */
package dev.ssotkit.corpus.habit;
