/** What names say: words, stems, and what words of Java's trade mean the same. Knows no facts. */
@NullMarked
package dev.ssotkit.discovery.words;

import org.jspecify.annotations.NullMarked;
