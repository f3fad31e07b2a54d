/** Published libraries as their authors wrote them: sources, compiled classes, and which file uses which type. */
@NullMarked
package dev.ssotkit.twins.library;

import org.jspecify.annotations.NullMarked;
