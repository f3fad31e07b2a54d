/** The verb {@code discover}: folders and jars enter; a table, a page and a draft map leave. The judge is a module of its own. */
@NullMarked
package dev.ssotkit.progress.discover;

import org.jspecify.annotations.NullMarked;
