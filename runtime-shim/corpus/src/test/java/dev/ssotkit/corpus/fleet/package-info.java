/** The redirect log where other engines read it: what their SQL answers is what {@code report} answers. */
package dev.ssotkit.corpus.fleet;
