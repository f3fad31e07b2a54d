/** Which types compete with one. Facts enter; judgements and a draft map leave. Reads neither sources nor class files. */
@NullMarked
package dev.ssotkit.discovery;

import org.jspecify.annotations.NullMarked;
