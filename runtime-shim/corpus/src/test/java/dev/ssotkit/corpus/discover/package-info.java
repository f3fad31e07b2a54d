/** What discovery finds in published libraries, beside answers that were written down before. */
package dev.ssotkit.corpus.discover;
