/** Compiles programs of Java, Kotlin and Groovy in this JVM: sources by path enter, class files or complaints leave. */
@NullMarked
package dev.ssotkit.twins.compile;

import org.jspecify.annotations.NullMarked;
