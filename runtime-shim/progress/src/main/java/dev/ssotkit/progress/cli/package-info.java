/** What every verb shares: the map's options and the way input errors are told. */
@NullMarked
package dev.ssotkit.progress.cli;

import org.jspecify.annotations.NullMarked;
