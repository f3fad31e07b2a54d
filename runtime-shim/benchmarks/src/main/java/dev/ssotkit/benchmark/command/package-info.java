/** What the command line costs beside tools that read as much: a compiler, an index of classes, a database. */
@NullMarked
package dev.ssotkit.benchmark.command;

import org.jspecify.annotations.NullMarked;
